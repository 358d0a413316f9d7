package shop;

import dev.emit.annotations.UseCodec;
import java.util.List;

public record Order(
    Money price, List<Money> parts, @UseCodec(Upper.class) String code, String plain) {}
