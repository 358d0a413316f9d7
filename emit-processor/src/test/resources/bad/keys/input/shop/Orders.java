package shop;

import dev.emit.annotations.Lane;
import dev.emit.annotations.On;
import dev.emit.annotations.Param;
import java.util.Map;
import other.Parcel;

class Orders {
  record Order(String id, Customer customer, int[] lines) {}

  record Customer(String name) {}

  @On("placed")
  @Lane(key = "orderId")
  void unknown(Order order) {}

  @On("placed")
  @Lane(key = "customer.id")
  void nested(Order order) {}

  @On("placed")
  @Lane(key = "customer.")
  void dot(Order order) {}

  @On("placed")
  @Lane(key = "lines.length")
  void ofArray(Order order) {}

  @On("placed")
  @Lane(key = "lines")
  void array(Order order) {}

  @On("parcel")
  @Lane(key = "sender")
  void hiddenField(Parcel parcel) {}

  @On("parcel")
  @Lane(key = "owner")
  void privateField(Parcel parcel) {}

  @On("parcel")
  @Lane(key = "weight")
  void hiddenGetter(Parcel parcel) {}

  @On("parcel")
  @Lane(key = "id")
  void twoGetters(Parcel parcel) {}

  @On("parcel")
  @Lane(key = "length")
  void listed(Parcel parcel) {}

  @On("members")
  @Lane(key = "second")
  void member(@Param("first") String first) {}

  @On("members")
  @Lane(key = "first.second")
  int ofPrimitive(@Param("first") int first) {
    return first;
  }

  @On("tick")
  @Lane(key = "id")
  void tick() {}

  @On("raw")
  @Lane(key = "id")
  void raw(Map<String, Object> message) {}
}
