package corpus;

class FieldsClass {
  public int a;
  public String b;
  public java.util.List<FieldsClass> c;
}
