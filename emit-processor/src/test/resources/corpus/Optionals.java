package corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

record Optionals(Optional<String> a, OptionalInt b, OptionalLong c, OptionalDouble d, Optional<List<Optional<Integer>>> e) {}
