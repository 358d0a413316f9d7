package corpus;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A default among sealed types, which list each other nowhere. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, defaultImpl = TypedSealedDefault.B.class)
sealed interface TypedSealedDefault {
  record A(int a) implements TypedSealedDefault {}

  record B(int a, A inside) implements TypedSealedDefault {}
}
