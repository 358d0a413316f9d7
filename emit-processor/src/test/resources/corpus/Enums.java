package corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;

record Enums(PlainEnum a, TextEnum b, BodyEnum c, List<PlainEnum> d, PlainEnum[] e, Map<String, TextEnum> f, Optional<BodyEnum> g) {}
