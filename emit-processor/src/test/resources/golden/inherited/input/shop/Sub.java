package shop;

import dev.emit.annotations.On;

class Sub extends Base<String> implements Contract<Integer> {
  @Override
  void overridden(String message) {}

  @Override
  @On("sub.renamed")
  void renamed() {}

  @Override
  void abstractly() {}

  @Override
  public void contracted(Integer message) {}
}
