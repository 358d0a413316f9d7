package corpus;

enum BodyEnum {
  A { @Override int code() { return 1; } },
  B { @Override int code() { return 2; } };
  abstract int code();
}
