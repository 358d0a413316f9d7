package corpus;

import java.util.List;

class BeanGenericParent extends BeanOf<String, List<OneInt>> {
  private int own;

  public int getOwn() { return own; }
  public void setOwn(int own) { this.own = own; }
  @Override public void setValue(String value) { super.setValue(value); }
}
