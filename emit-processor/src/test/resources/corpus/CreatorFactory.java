package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Made by a factory that has another name, other names and another type than the constructor. */
class CreatorFactory {
  private final String upper;

  private CreatorFactory(String upper) {
    this.upper = upper;
  }

  @JsonCreator
  static CreatorFactory of(@JsonProperty("upper") CharSequence text, @JsonProperty("suffix") String suffix) {
    return new CreatorFactory(text == null ? suffix : text.toString());
  }

  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  static CreatorFactory valueOf(String text) {
    return new CreatorFactory(text);
  }

  public String getUpper() {
    return upper;
  }
}
