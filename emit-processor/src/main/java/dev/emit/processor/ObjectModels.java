package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Models the codecs of records and classes. */
final class ObjectModels {
  private final Compilation compilation;
  private final Carriers carriers;
  private final Makings makings;
  private final UnwrappedModels unwrapped;

  ObjectModels(Compilation compilation, Carriers carriers) {
    this.compilation = compilation;
    this.carriers = carriers;
    this.makings = new Makings(compilation, carriers);
    this.unwrapped = new UnwrappedModels(compilation, carriers, this);
  }

  /** The codec of a record or class; the plan takes its members and obstacles. */
  CodecModel codec(
      DeclaredType type,
      CodecNames.Home home,
      @Nullable Discriminator discriminator,
      CodecPlan.Planned plan) {
    Obstacles obstacles = plan.obstacles();
    Deprecations deprecations = new Deprecations();
    deprecations.uses(type);
    Makings.Found made = makings.of(type, home.home(), obstacles, deprecations);
    MemberModels models = members(home.home(), obstacles, deprecations);
    List<CodecModel.Member> members = members(type, made, models, obstacles);
    List<CodecModel.Member> leaves = members.stream().flatMap(CodecModel.Member::leaves).toList();
    refuseSameNames(members, obstacles);
    leaves.forEach(member -> plan.members().add(member.name()));
    leaves.forEach(member -> plan.members().addAll(member.aliases()));
    if (discriminator != null) {
      DiscriminatorMember member = new DiscriminatorMember(discriminator, type, obstacles);
      member.check(members, made.delegate() != null);
      members = member.hidden(members);
      plan.members().add(member.name());
    }
    if (leaves.stream().anyMatch(ObjectModels::isUnchecked)) {
      deprecations.warnings().addAll(List.of("rawtypes", "unchecked"));
    }
    AnyModels any = new AnyModels(home.home(), compilation, carriers, obstacles);
    CodecModel.Access getter = any.getter(type);
    CodecModel.Access setter = made.making() == null ? null : any.setter(made.of());
    return new CodecModel.OfObject(
        home.name(),
        name(type),
        home.shared() && CodecPlan.isPublic(type),
        deprecations.warnings(),
        discriminator,
        made.making(),
        made.delegate(),
        members,
        getter,
        setter,
        setter == null ? Set.of() : ignored(models, members, discriminator),
        models.comparesDefaults() ? makings.defaults(type, home.home(), obstacles) : null);
  }

  /** The object that unwraps a record or class has its members, and not those of any name. */
  CodecModel.@Nullable Part part(
      DeclaredType type, PackageElement home, Obstacles obstacles, Deprecations deprecations) {
    Makings.Found made = makings.of(type, home, obstacles, deprecations);
    MemberModels models = members(home, obstacles, deprecations);
    List<CodecModel.Member> members = members(type, made, models, obstacles);
    AnyModels any = new AnyModels(home, compilation, carriers, obstacles);
    if (any.getter(type) != null || any.setter(made.of()) != null) {
      UnwrappedModels.refuse(
          type,
          "it has members of any name, which are not told from those of what holds it",
          "Put @JsonAnyGetter and @JsonAnySetter on that.",
          obstacles);
    }
    if (models.comparesDefaults()) {
      UnwrappedModels.refuse(
          type,
          "@JsonInclude(NON_DEFAULT) compares it with a new object",
          "Remove @JsonUnwrapped, or put NON_DEFAULT on its members.",
          obstacles);
    }
    if (made.making() == null) {
      UnwrappedModels.refuse(
          type, "it is made of a whole value", "Let its creator take members.", obstacles);
      return null;
    }
    return new CodecModel.Part(name(type), made.making(), members);
  }

  private MemberModels members(
      PackageElement home, Obstacles obstacles, Deprecations deprecations) {
    return new MemberModels(home, compilation, carriers, unwrapped, obstacles, deprecations);
  }

  /** The members of a type, with those by which its builder reads them. */
  private static List<CodecModel.Member> members(
      DeclaredType type, Makings.Found made, MemberModels models, Obstacles obstacles) {
    List<CodecModel.Member> members = models.of(made.of(), made.purpose(), made.arguments());
    return made.of() == type
        ? members
        : united(models.of(type, Purpose.WRITING, List.of()), members, obstacles);
  }

  /** As databind has it, a member that is unwrapped is not ignored by the name that it gets. */
  private static Set<String> ignored(
      MemberModels models, List<CodecModel.Member> members, @Nullable Discriminator discriminator) {
    Set<String> ignored = new TreeSet<>(models.ignored());
    members.stream()
        .filter(member -> member.unwrapped() != null)
        .flatMap(CodecModel.Member::leaves)
        .filter(leaf -> leaf.read() != null)
        .forEach(
            leaf -> {
              ignored.remove(leaf.name());
              leaf.aliases().forEach(ignored::remove);
            });
    if (discriminator != null && !discriminator.isWrapper() && !discriminator.visible()) {
      ignored.add(discriminator.property());
    }
    return ignored;
  }

  /** Refuses a name or an alias that another member has. */
  private static void refuseSameNames(List<CodecModel.Member> members, Obstacles obstacles) {
    Map<String, String> taken = new HashMap<>();
    forEachLeaf("", members, (path, leaf) -> take(leaf.name(), path, taken, obstacles));
    forEachLeaf(
        "",
        members,
        (path, leaf) -> leaf.aliases().forEach(alias -> take(alias, path, taken, obstacles)));
  }

  private static void forEachLeaf(
      String path,
      List<CodecModel.Member> members,
      BiConsumer<String, CodecModel.Member> consumer) {
    for (CodecModel.Member member : members) {
      String at = path.isEmpty() ? member.name() : path + "." + member.name();
      if (member.unwrapped() == null) {
        consumer.accept(at, member);
      } else {
        forEachLeaf(at, member.unwrapped().members(), consumer);
      }
    }
  }

  private static void take(
      String name, String path, Map<String, String> taken, Obstacles obstacles) {
    String other = taken.putIfAbsent(name, path);
    if (other != null) {
      obstacles.sameName("." + path, name, other);
    }
  }

  /** The members that are written of a value, with how its builder reads them. */
  private static List<CodecModel.Member> united(
      List<CodecModel.Member> written, List<CodecModel.Member> read, Obstacles obstacles) {
    Map<String, CodecModel.Member> united = new LinkedHashMap<>();
    written.forEach(member -> united.put(member.name(), member));
    for (CodecModel.Member member : read) {
      CodecModel.Member other = united.get(member.name());
      CodecModel.Access write = other == null ? null : other.write();
      if (other != null && !Objects.equals(other.unwrapped(), member.unwrapped())) {
        obstacles.jacksonAnnotation(
            "." + member.name(),
            "JsonUnwrapped on one of a getter and its builder's setter",
            "the same JsonUnwrapped on both");
      }
      united.put(
          member.name(),
          new CodecModel.Member(
              member.name(),
              member.aliases(),
              write,
              member.read(),
              member.argument(),
              member.skipped(),
              member.required(),
              member.unwrapped()));
    }
    return List.copyOf(united.values());
  }

  /** The name of a user's type, for use in codecs. */
  static TypeName name(DeclaredType type) {
    ClassName raw = ClassName.get(Compilation.element(type));
    return TypeName.get(type) instanceof ParameterizedTypeName generic
        ? ParameterizedTypeName.get(raw, generic.typeArguments().toArray(TypeName[]::new))
        : raw;
  }

  private static boolean isUnchecked(CodecModel.Member member) {
    return Stream.of(member.write(), member.read())
        .anyMatch(access -> access != null && access.carrier().unchecked());
  }

  /** The members of a type whose codec exists. */
  Set<String> memberNames(DeclaredType in, PackageElement from) {
    TypeElement type = Compilation.element(in);
    Set<String> names = new HashSet<>();
    Obstacles none = new Obstacles();
    if (ValueAccessors.of(type, compilation, none).isPresent()) {
      return names;
    }
    Creator creator = Creators.of(type, null, compilation, none).members();
    Properties properties = Properties.of(type, Purpose.both(creator), from, compilation, none);
    for (Property property : properties.all()) {
      Unwrapped by = property.unwrapped();
      Element member = property.write() == null ? property.read() : property.write();
      if (by == null) {
        names.add(property.name());
      } else if (member != null) {
        TypeMirror inner = MemberModels.type(member, in, compilation);
        memberNames((DeclaredType) inner, from).forEach(name -> names.add(by.name(name)));
      }
    }
    return names;
  }
}
