package corpus;

record Implements(String name) implements Comparable<Implements>, java.io.Serializable {
  @Override
  public int compareTo(Implements other) {
    return name.compareTo(other.name);
  }
}
