package corpus;

/** A field that hides the superclass's. */
class ShadowedFields extends FieldsClass {
  public int a;
  public boolean flag;
}
