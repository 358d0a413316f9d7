package corpus;

import java.util.List;
import java.util.Map;

record UseEnums(
    NamedEnum a, List<NamedTextEnum> b, AllNamedEnum[] c, NumberEnum d, Map<String, NumberEnum> e) {}
