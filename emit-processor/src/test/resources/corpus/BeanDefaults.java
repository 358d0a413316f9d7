package corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the constructor sets stays where JSON has no member. */
class BeanDefaults {
  private final List<String> log = new ArrayList<>();
  private int count = 5;
  private String name = "none";
  private Optional<String> note = Optional.of("n");

  BeanDefaults() {
    log.add("made");
  }

  public int getCount() { return count; }
  public void setCount(int count) { this.count = count; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public Optional<String> getNote() { return note; }
  public void setNote(Optional<String> note) { this.note = note; }
}
