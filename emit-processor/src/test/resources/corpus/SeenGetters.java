package corpus;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Getters that are not public count, those of truths do not, and only public setters do. */
@JsonAutoDetect(
    getterVisibility = Visibility.NON_PRIVATE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.PUBLIC_ONLY)
class SeenGetters {
  private int number;
  private boolean truth;
  private String hidden;
  private String named;

  int getNumber() {
    return number;
  }

  void setNumber(int number) {
    this.number = number;
  }

  public boolean isTruth() {
    return truth;
  }

  void setTruth(boolean truth) {
    this.truth = truth;
  }

  void setHidden(String hidden) {
    this.hidden = hidden;
  }

  @JsonProperty
  String getNamed() {
    return named;
  }

  @JsonProperty
  void setNamed(String named) {
    this.named = named;
  }
}
