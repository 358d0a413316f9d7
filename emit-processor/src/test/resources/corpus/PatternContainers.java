package corpus;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pattern is that of what a container holds. */
class PatternContainers {
  @JsonFormat(pattern = "dd.MM.yyyy")
  public List<LocalDate> a;

  @JsonFormat(pattern = "dd.MM.yyyy")
  public Optional<LocalDate> b;

  @JsonFormat(pattern = "dd.MM.yyyy")
  public Map<String, LocalDate> c;

  @JsonFormat(pattern = "dd.MM.yyyy")
  public LocalDate[] d;

  @JsonFormat(pattern = "dd.MM.yyyy")
  public List<Optional<List<LocalDate>>> e;

  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public Map<String, List<Long>> f;
}
