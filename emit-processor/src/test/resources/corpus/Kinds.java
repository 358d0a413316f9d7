package corpus;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "in")
sealed interface Kinds {
  @JsonTypeName("a \" quoted") record A(String out) implements Kinds {}
  @JsonTypeName("größe") record B(int value) implements Kinds {}
  record D(java.util.Map<String, Kinds> map) implements Kinds {}
}
