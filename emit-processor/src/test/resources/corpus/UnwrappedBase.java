package corpus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

class UnwrappedBase<T> {
  private T content;
  public int version;

  public T getContent() {
    return content;
  }

  @JsonUnwrapped
  public void setContent(T content) {
    this.content = content;
  }
}
