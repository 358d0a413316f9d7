package shop;

final class Only implements Sealed {
  @Override
  public void sealed() {}
}
