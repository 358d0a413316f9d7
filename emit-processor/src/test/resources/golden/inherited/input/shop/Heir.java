package shop;

final class Heir extends Sub {
  private static final class Hidden extends Sub {}

  Sub hidden() {
    return new Hidden();
  }
}
