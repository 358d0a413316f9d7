package corpus;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonSetter;

/** Methods that only an annotation makes accessors. */
class BeanGetterSetter {
  private String a;
  private int b;

  @JsonGetter("a") String fetch() { return a; }
  @JsonSetter("a") void store(String a) { this.a = a; }
  @JsonGetter int amount() { return b; }
  @JsonSetter("amount") void change(int b) { this.b = b; }
}
