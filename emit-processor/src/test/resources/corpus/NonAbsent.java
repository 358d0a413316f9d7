package corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;

@JsonInclude(JsonInclude.Include.NON_ABSENT)
class NonAbsent {
  public Optional<String> a = Optional.empty();
  public OptionalInt b = OptionalInt.empty();
  public AtomicReference<String> c = new AtomicReference<>();
  public String d;
  @JsonInclude(JsonInclude.Include.ALWAYS) public String e;
  private String f;

  @JsonInclude(JsonInclude.Include.NON_EMPTY) public String getF() { return f; }
  public void setF(String f) { this.f = f; }
}
