package corpus;

import com.fasterxml.jackson.annotation.JsonValue;

enum ValueEnum {
  LOW(10),
  HIGH(20) {
    @Override
    int code() {
      return 21;
    }
  };

  private final int code;

  ValueEnum(int code) {
    this.code = code;
  }

  @JsonValue
  int code() {
    return code;
  }
}
