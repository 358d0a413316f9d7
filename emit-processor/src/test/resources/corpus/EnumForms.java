package corpus;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import java.util.List;
import java.util.Map;

/** The same enums by number and by name. */
record EnumForms(
    @JsonFormat(shape = Shape.NUMBER) PlainEnum a,
    PlainEnum b,
    @JsonFormat(shape = Shape.STRING) NumberEnum c,
    NumberEnum d,
    @JsonFormat(shape = Shape.NUMBER) List<PlainEnum> e,
    @JsonFormat(shape = Shape.NUMBER) Map<String, TextEnum> f) {}
