package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

class CreatorGeneric<A, B extends Number> {
  private final List<A> many;
  private final Map<String, B> numbers;
  private A one;

  private CreatorGeneric(List<A> many, Map<String, B> numbers) {
    this.many = many;
    this.numbers = numbers;
  }

  @JsonCreator
  static <N extends Number, T> CreatorGeneric<T, N> of(
      @JsonProperty("many") List<T> many, @JsonProperty("numbers") Map<String, N> numbers) {
    return new CreatorGeneric<>(many, numbers);
  }

  public List<A> getMany() {
    return many;
  }

  public Map<String, B> getNumbers() {
    return numbers;
  }

  public A getOne() {
    return one;
  }

  public void setOne(A one) {
    this.one = one;
  }
}
