package corpus;

/** A message named like a type of java.util. */
record Set(java.util.Set<Integer> a, List b) {
  record List(int a) {}
}
