package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Written by name, read by a factory. */
enum FactoryEnum {
  UP,
  DOWN;

  @JsonCreator
  static FactoryEnum of(String text) {
    return text.equalsIgnoreCase("up") ? UP : valueOf(text);
  }
}
