package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import dev.emit.annotations.On;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.annotation.JsonDeserialize;

class Orders {
  record Address(String street, String city) {}

  record SameName(String city, @JsonUnwrapped Address address) {}

  record Twice(@JsonUnwrapped Address from, @JsonUnwrapped Address to) {}

  record Alias(@JsonAlias("street") String road, @JsonUnwrapped Address address) {}

  record NoObjects(
      @JsonUnwrapped List<Address> list,
      @JsonUnwrapped Colour colour,
      @JsonUnwrapped String text,
      @JsonUnwrapped int number,
      @JsonUnwrapped Id id) {}

  enum Colour {
    RED
  }

  record Id(@JsonValue String id) {}

  record Subtypes(@JsonUnwrapped Shape shape, @JsonUnwrapped Circle circle) {}

  sealed interface Shape permits Circle {}

  record Circle(int radius) implements Shape {}

  record Any(@JsonUnwrapped Others others) {}

  static class Others {
    @JsonAnySetter public Map<String, String> others;
  }

  record Whole(@JsonUnwrapped Delegating whole) {}

  static class Delegating {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Delegating(Map<String, String> all) {}
  }

  record Endless(int size, @JsonUnwrapped Endless endless) {}

  record Rules(@JsonUnwrapped @JsonAlias("at") @JsonFormat(pattern = "x") Address address) {}

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  static class Compared {
    @JsonUnwrapped
    @JsonSetter(nulls = Nulls.SKIP)
    public Address address;
  }

  record Comparing(@JsonUnwrapped Plain plain) {}

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  static class Plain {
    public int size;
  }

  record Wild(@JsonUnwrapped Box<?> box) {}

  record Box<T>(T content) {}

  static class TwoTypes {
    @JsonUnwrapped
    public Address getAddress() {
      return null;
    }

    public void setAddress(Object address) {}
  }

  static class Hidden {
    @JsonUnwrapped private Address address;
  }

  record Inside(@JsonUnwrapped Unreadable unreadable) {}

  record Unreadable(Thread thread) {}

  @JsonDeserialize(builder = Drafted.Draft.class)
  record Drafted(@JsonUnwrapped Address address) {
    static class Draft {
      public Draft withAddress(Address address) {
        return this;
      }

      public Drafted build() {
        return null;
      }
    }
  }

  sealed interface Typed permits OfType {}

  record OfType(@JsonUnwrapped Kind kind) implements Typed {}

  record Kind(String type) {}

  @On("typed")
  void onTyped(Typed order) {}

  @On("drafted")
  void onDrafted(Drafted order) {}

  @On("same.name")
  void onSameName(SameName order) {}

  @On("twice")
  void onTwice(Twice order) {}

  @On("alias")
  void onAlias(Alias order) {}

  @On("no.objects")
  void onNoObjects(NoObjects order) {}

  @On("subtypes")
  void onSubtypes(Subtypes order) {}

  @On("any")
  void onAny(Any order) {}

  @On("whole")
  void onWhole(Whole order) {}

  @On("endless")
  void onEndless(Endless order) {}

  @On("rules")
  void onRules(Rules order) {}

  @On("compared")
  void onCompared(Compared order) {}

  @On("comparing")
  void onComparing(Comparing order) {}

  @On("wild")
  void onWild(Wild order) {}

  @On("two.types")
  void onTwoTypes(TwoTypes order) {}

  @On("hidden")
  void onHidden(Hidden order) {}

  @On("inside")
  void onInside(Inside order) {}
}
