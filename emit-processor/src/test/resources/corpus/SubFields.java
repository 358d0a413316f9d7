package corpus;

class SubFields extends FieldsClass {
  public int d;
  public String value;
  public String in;
}
