package shop;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import dev.emit.annotations.On;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;

class Orders {
  record Item(int id) {}

  record Order(
      @JsonFormat(pattern = "dd.NN.yyyy") LocalDate wrongLetter,
      @JsonFormat(pattern = "bb") LocalDate noLetter,
      @JsonFormat(pattern = "HH:mm") List<LocalDate> noTime,
      @JsonFormat(pattern = "hh:mm") LocalTime notRead,
      @JsonFormat(pattern = "yyyy-MM-dd") Instant noZone,
      @JsonFormat(pattern = "yyyy-MM-dd", timezone = "Wien") Instant unknownZone,
      @JsonFormat(timezone = "UTC") Instant noPattern,
      @JsonFormat(pattern = "yyyy-MM-dd", locale = "_") LocalDate noLanguage,
      @JsonFormat(pattern = "bb") Date oldDate,
      @JsonFormat(shape = Shape.NUMBER) LocalDate number,
      @JsonFormat(shape = Shape.STRING) Number anyNumber,
      @JsonFormat(shape = Shape.STRING) int[] numbers,
      @JsonFormat(shape = Shape.STRING) Item item,
      @JsonFormat(pattern = "0.00") int decimal,
      @JsonFormat(shape = Shape.ARRAY) Item array,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> feature) {}

  @On("order")
  void order(Order order) {}
}
