package corpus;

class ValueInherited extends ValueBase<String> {
  ValueInherited(String value) {
    super(value == null ? "none" : value);
  }

  /** Inherits the annotation. */
  @Override
  public String getValue() {
    return super.getValue();
  }
}
