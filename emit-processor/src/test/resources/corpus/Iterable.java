package corpus;

/** A message named like a type of java.lang. */
record Iterable(int a, java.lang.Iterable<String> b) {}
