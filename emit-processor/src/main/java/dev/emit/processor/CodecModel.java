package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A codec to generate. */
sealed interface CodecModel {
  /** The codec's name. */
  ClassName name();

  /** What it reads and writes. */
  TypeName type();

  /** The class of what it reads and writes. */
  default ClassName raw() {
    return type() instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type();
  }

  boolean isPublic();

  /** The compiler's warnings that its code would cause. */
  NavigableSet<String> warnings();

  /**
   * The codec of a record or class.
   *
   * @param discriminator the member that says what type it is, or null
   * @param making how values are made of members, or null if only a whole JSON value makes them
   * @param delegate how values are made of a whole JSON value, or null
   * @param members in the order in which they are written
   * @param anyGetter where other members are got from, each of the carrier's type, or null
   * @param anySetter where members of any other name are put, or null
   * @param ignored the names that do not go there
   * @param defaults an object with which members are compared, or null if they are not
   */
  record OfObject(
      ClassName name,
      TypeName type,
      boolean isPublic,
      NavigableSet<String> warnings,
      @Nullable Discriminator discriminator,
      @Nullable Making making,
      @Nullable Delegate delegate,
      List<Member> members,
      @Nullable Access anyGetter,
      @Nullable Access anySetter,
      Set<String> ignored,
      @Nullable CodeBlock defaults)
      implements CodecModel {
    /** The members that JSON has: those of what is unwrapped in its place. */
    List<Member> leaves() {
      return members.stream().flatMap(Member::leaves).toList();
    }

    /** All names that are known, in the order of their indexes. */
    List<String> names() {
      List<String> names = new ArrayList<>();
      if (discriminator != null && firstMember() > 0) {
        names.add(discriminator.property());
      }
      leaves().forEach(member -> names.add(member.name()));
      leaves().forEach(member -> names.addAll(member.aliases()));
      return names;
    }

    /** The index of a member's name among those of all. */
    int index(Member member) {
      return names().indexOf(member.name());
    }

    /** The index of the first member's name: that of the discriminator may come before. */
    int firstMember() {
      return discriminator == null || discriminator.isWrapper() || namesake() >= 0 ? 0 : 1;
    }

    /** The index of the discriminator's name. */
    int discriminatorName() {
      return Math.max(0, namesake());
    }

    /** The index of the member that has the discriminator's name, or -1. */
    private int namesake() {
      return discriminator == null
          ? -1
          : leaves().stream().map(Member::name).toList().indexOf(discriminator.property());
    }

    /** The indexes of a member's name and those of its aliases, which follow all names. */
    String indexes(Member member) {
      List<Member> leaves = leaves();
      StringBuilder indexes = new StringBuilder().append(index(member));
      int next = firstMember() + leaves.size();
      for (Member leaf : leaves) {
        for (int alias = 0; leaf.equals(member) && alias < leaf.aliases().size(); alias++) {
          indexes.append(", ").append(next + alias);
        }
        next += leaf.aliases().size();
      }
      return indexes.toString();
    }
  }

  /**
   * An object whose members stand among those of what holds it.
   *
   * @param making how it is made of them
   * @param members in the order in which they are written
   */
  record Part(TypeName type, Making making, List<Member> members) {
    Part renamed(Unwrapped by) {
      return new Part(type, making, members.stream().map(each -> each.renamed(by)).toList());
    }
  }

  /**
   * How a value is made of members; those that are not its arguments are set afterwards.
   *
   * @param maker what makes one, before the arguments in brackets
   * @param made what that gives: the value or its builder
   * @param arguments how many it takes
   * @param build the builder's method for the value, or an empty text if there is no builder
   */
  record Making(CodeBlock maker, TypeName made, int arguments, String build) {}

  /**
   * How a value is made of one JSON value.
   *
   * @param maker what makes one, before the argument in brackets
   * @param carrier how the argument travels
   */
  record Delegate(CodeBlock maker, Carrier carrier) {}

  /**
   * The codec of a type that is written as one value.
   *
   * @param value how the value is got
   * @param delegate how values are made of it, or null for an enum that is found by it
   * @param fallback the enum's constant that anything unknown is read as, or null
   */
  record OfValue(
      ClassName name,
      TypeName type,
      boolean isPublic,
      NavigableSet<String> warnings,
      Access value,
      @Nullable Delegate delegate,
      @Nullable String fallback)
      implements CodecModel {}

  /**
   * The codec of an enum.
   *
   * @param constants in the order of the sources
   * @param fallback the constant that anything unknown is read as, or null
   * @param byText whether the text is what {@code toString} answers, and not the name
   * @param numbers whether the JSON is the constant's number
   * @param delegate how it is made of a JSON value, or null
   */
  record OfEnum(
      ClassName name,
      TypeName type,
      boolean isPublic,
      NavigableSet<String> warnings,
      List<Constant> constants,
      @Nullable String fallback,
      boolean byText,
      boolean numbers,
      @Nullable Delegate delegate)
      implements CodecModel {}

  /**
   * A constant of an enum.
   *
   * @param text its text that an annotation names, or null
   * @param aliases other texts that are read as it
   */
  record Constant(String name, @Nullable String text, List<String> aliases) {
    /** Its text, where {@code toString} does not decide. */
    String json() {
      return text == null ? name : text;
    }
  }

  /**
   * The codec of a type whose values are of several types.
   *
   * @param discriminator what says of which
   * @param subtypes these types, those before that are of others too
   */
  record OfSubtypes(
      ClassName name,
      TypeName type,
      boolean isPublic,
      NavigableSet<String> warnings,
      Discriminator discriminator,
      List<Subtype> subtypes)
      implements CodecModel {}

  /**
   * One of them.
   *
   * @param id what the discriminator is for it
   * @param codec the expression for its own codec
   */
  record Subtype(String id, TypeName type, CodeBlock codec) {}

  /**
   * A member of an object.
   *
   * @param name its name in JSON
   * @param write how it is got, or null if it is only read
   * @param read how it is set, or null if it is only written
   * @param aliases other names under which it is read
   * @param argument its index among the constructor's arguments, or -1
   * @param skipped whether it is an argument that is not read
   * @param required whether JSON must have it
   * @param unwrapped what JSON has of it in its place, or null if it is one member there
   */
  record Member(
      String name,
      List<String> aliases,
      @Nullable Access write,
      @Nullable Access read,
      int argument,
      boolean skipped,
      boolean required,
      @Nullable Part unwrapped) {
    /** The same, but never read: an argument takes what it takes if it is missing. */
    Member unread() {
      return new Member(
          name, aliases, write, argument < 0 ? null : read, argument, true, false, unwrapped);
    }

    /** Itself, or what JSON has of it. */
    Stream<Member> leaves() {
      return unwrapped == null
          ? Stream.of(this)
          : unwrapped.members().stream().flatMap(Member::leaves);
    }

    /** The same in what unwraps it. Aliases stay as they are, as in databind. */
    Member renamed(Unwrapped by) {
      return new Member(
          unwrapped == null ? by.name(name) : name,
          aliases,
          write,
          read,
          argument,
          skipped,
          required,
          unwrapped == null ? null : unwrapped.renamed(by));
    }
  }

  /**
   * A way to a member.
   *
   * @param carrier how its type travels
   * @param target a method or field of the type
   * @param kind what the target is
   * @param condition when it is written or read, or null for always
   */
  record Access(Carrier carrier, String target, Kind kind, @Nullable CodeBlock condition) {
    Access when(@Nullable CodeBlock other) {
      return new Access(carrier, target, kind, other);
    }

    /** The kinds of targets. */
    enum Kind {
      FIELD,
      METHOD,
      /** A method of a builder that answers the builder to go on with. */
      CHAINED
    }

    /** The expression that gets it of a variable. */
    CodeBlock got(String of) {
      return CodeBlock.of("$L", of + "." + target + (kind == Kind.FIELD ? "" : "()"));
    }
  }
}
