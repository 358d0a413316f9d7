package corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/** No {@code @JsonCreator}: the names make it one, although there is a constructor without arguments. */
class CreatorByNames {
  private final String text;
  private int number = 7;
  public LocalDate day;
  private Optional<String> note = Optional.of("none");

  CreatorByNames() {
    this("made without arguments");
  }

  CreatorByNames(@JsonProperty("text") String text) {
    this.text = text;
  }

  public String getText() {
    return text;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public Optional<String> getNote() {
    return note;
  }

  protected void setNote(Optional<String> note) {
    this.note = note;
  }
}
