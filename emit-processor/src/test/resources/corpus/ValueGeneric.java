package corpus;

import com.fasterxml.jackson.annotation.JsonValue;

record ValueGeneric<T>(@JsonValue T value) {}
