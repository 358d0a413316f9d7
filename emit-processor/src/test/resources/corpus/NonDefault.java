package corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record NonDefault(
    int a,
    double b,
    boolean c,
    char d,
    Integer e,
    Float f,
    Boolean g,
    String h,
    List<String> i,
    Optional<Integer> j,
    UUID k,
    BigDecimal l,
    PlainEnum m,
    @JsonInclude(JsonInclude.Include.ALWAYS) long n) {}
