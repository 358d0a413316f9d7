package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** A codec to generate. */
sealed interface CodecModel {
  /** The codec's name. */
  ClassName name();

  /** What it reads and writes. */
  ClassName type();

  boolean isPublic();

  /** The compiler's warnings that its code would cause. */
  NavigableSet<String> warnings();

  /**
   * The codec of a record or class.
   *
   * @param isRecord whether values are made by the constructor with all members
   * @param members in the order in which they are written; all of a record's components are first
   */
  record OfObject(
      ClassName name,
      ClassName type,
      boolean isPublic,
      NavigableSet<String> warnings,
      boolean isRecord,
      List<Member> members)
      implements CodecModel {}

  /**
   * The codec of an enum.
   *
   * @param constants the constants' names
   * @param byText whether the JSON is what {@code toString} answers, and not the name
   */
  record OfEnum(
      ClassName name,
      ClassName type,
      boolean isPublic,
      NavigableSet<String> warnings,
      List<String> constants,
      boolean byText)
      implements CodecModel {}

  /**
   * A member of an object.
   *
   * @param name its name in JSON
   * @param write how it is got, or null if it is only read
   * @param read how it is set, or null if it is only written
   */
  record Member(String name, @Nullable Access write, @Nullable Access read) {}

  /**
   * A way to a member.
   *
   * @param carrier how its type travels
   * @param target a method or field of the type
   * @param isMethod whether it is a method
   */
  record Access(Carrier carrier, String target, boolean isMethod) {}
}
