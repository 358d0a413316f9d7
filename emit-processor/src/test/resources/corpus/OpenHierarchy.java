package corpus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({@JsonSubTypes.Type(OpenHierarchy.Car.class), @JsonSubTypes.Type(OpenHierarchy.Bike.class)})
interface OpenHierarchy {
  String getMaker();

  @JsonTypeName("car")
  class Car implements OpenHierarchy {
    public int doors;
    private String maker;
    @Override public String getMaker() { return maker; }
    public void setMaker(String maker) { this.maker = maker; }
  }

  @JsonTypeName("bike")
  record Bike(String maker, boolean bell) implements OpenHierarchy {
    @Override public String getMaker() { return maker; }
  }
}
