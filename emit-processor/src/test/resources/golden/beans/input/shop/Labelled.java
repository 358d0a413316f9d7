package shop;

record Labelled(String id, boolean open) {
  public String getLabel() {
    return "label of " + id;
  }

  public boolean isOpen() {
    return !open;
  }

  static Labelled none() {
    return new Labelled("", false);
  }
}
