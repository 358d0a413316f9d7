package corpus;

import java.util.List;
import java.util.Map;

/** Hierarchies inside of others, and their types by themselves. */
record UseTyped(
    List<TypedExisting> a,
    TypedExisting.Square b,
    Map<String, TypedVisible> c,
    TypedVisible.Other d,
    TypedWrapper.Leaf e,
    TypedWrapper.Inner f,
    TypedWrapperDefault.Unknown g,
    TypedDefault.Some h,
    TypedDefault.One i,
    TypedDefault.More j,
    TypedSealedDefault.B k,
    TypedLenient.A l,
    TypedLenient.B m,
    TypedWriteOnly.In n,
    TypedWrapperDefault.Known o) {}
