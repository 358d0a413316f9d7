package corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

@JsonInclude(JsonInclude.Include.NON_EMPTY)
class NonEmptyTypes {
  public UUID a = new UUID(0, 0);
  public URI b = URI.create("");
  public Locale c = Locale.ROOT;
  public Pattern d;
  public CharSequence e;
  public AtomicReference<String> f;
  public int g;

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  public int h = 7;
}
