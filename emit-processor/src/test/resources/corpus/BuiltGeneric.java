package corpus;

import tools.jackson.databind.annotation.JsonDeserialize;

@JsonDeserialize(builder = BuiltGeneric.Builder.class)
class BuiltGeneric<T> {
  private final T content;
  private final String label;

  BuiltGeneric(T content, String label) {
    this.content = content;
    this.label = label;
  }

  public T getContent() {
    return content;
  }

  public String getLabel() {
    return label;
  }

  static class Builder<T> extends BuiltBase<Builder<T>, T> {
    @Override
    Builder<T> self() {
      return this;
    }

    public BuiltGeneric<T> build() {
      return new BuiltGeneric<>(content, label);
    }
  }
}
