package dev.emit.processor;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A property of a class, as Jackson's databind sees it.
 *
 * @param aliases other names under which it is read
 * @param write the getter or field to write it from, or null
 * @param read the setter or field to read it into, or null
 * @param argument the index of the creator's parameter that takes it, or -1
 * @param skipped whether it is an argument that is not read
 * @param required whether JSON must have it
 * @param codec the user's codec that is named for it, or null
 * @param form what is said of its form
 * @param nulls what is said of null
 * @param raw whether it is JSON already
 * @param unwrapped how its own members stand in its place, or null if they do not
 */
record Property(
    String name,
    List<String> aliases,
    @Nullable Element write,
    @Nullable Element read,
    int argument,
    boolean skipped,
    boolean required,
    Inclusion inclusion,
    @Nullable TypeElement codec,
    Form form,
    NullRules nulls,
    boolean raw,
    @Nullable Unwrapped unwrapped) {}
