package corpus;

import java.util.List;
import java.util.Map;

class MutualBeans {
  public Other other;
  public List<Other> others;

  static class Other {
    public MutualBeans back;
    public Map<String, MutualBeans> named;
    public Third third;
  }

  record Third(MutualBeans first, Other second, Third again) {}
}
