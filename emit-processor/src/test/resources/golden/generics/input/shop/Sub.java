package shop;

import java.util.List;

public class Sub<X> extends Base<String, List<X>> {
  public X own;
}
