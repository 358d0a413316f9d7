package corpus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

class UnwrappedGeneric extends UnwrappedBase<UnwrappedGeneric.Item> {
  @JsonUnwrapped(prefix = "boxed_")
  public Content<List<Integer>> boxed;

  record Item(String id, double price) {}

  record Content<T>(T value, int count) {}
}
