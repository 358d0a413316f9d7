package corpus;

record SetterRecord(int a) {
  public void setB(int b) {}
}
