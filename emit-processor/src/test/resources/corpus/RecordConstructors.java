package corpus;

record RecordConstructors(String name, int count) {
  RecordConstructors {
    name = name == null ? "" : name.strip();
  }

  RecordConstructors(String name) { this(name, 0); }

  RecordConstructors(int count, String name) { this(name, count); }

  RecordConstructors() { this("none", -1); }
}
