package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Models the codecs of records and classes. */
final class ObjectModels {
  private final Compilation compilation;
  private final Carriers carriers;
  private final Makings makings;

  ObjectModels(Compilation compilation, Carriers carriers) {
    this.compilation = compilation;
    this.carriers = carriers;
    this.makings = new Makings(compilation, carriers);
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
    MemberModels models =
        new MemberModels(home.home(), compilation, carriers, obstacles, deprecations);
    List<CodecModel.Member> members = models.of(made.of(), made.purpose(), made.arguments());
    if (made.of() != type) {
      members = united(models.of(type, Purpose.WRITING, List.of()), members);
    }
    refuseSameNames(members, obstacles);
    members.forEach(member -> plan.members().add(member.name()));
    members.forEach(member -> plan.members().addAll(member.aliases()));
    if (discriminator != null) {
      DiscriminatorMember member = new DiscriminatorMember(discriminator, type, obstacles);
      member.check(members, made.delegate() != null);
      members = member.hidden(members);
      plan.members().add(member.name());
    }
    if (members.stream().anyMatch(ObjectModels::isUnchecked)) {
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
        setter == null ? Set.of() : ignored(models, discriminator));
  }

  private static Set<String> ignored(MemberModels models, @Nullable Discriminator discriminator) {
    Set<String> ignored = new TreeSet<>(models.ignored());
    if (discriminator != null && !discriminator.isWrapper() && !discriminator.visible()) {
      ignored.add(discriminator.property());
    }
    return ignored;
  }

  /** Refuses an alias that another member has. */
  private static void refuseSameNames(List<CodecModel.Member> members, Obstacles obstacles) {
    Map<String, String> taken = new HashMap<>();
    members.forEach(member -> taken.put(member.name(), member.name()));
    for (CodecModel.Member member : members) {
      for (String alias : member.aliases()) {
        String other = taken.putIfAbsent(alias, member.name());
        if (other != null) {
          obstacles.sameName("." + member.name(), alias, other);
        }
      }
    }
  }

  /** The members that are written of a value, with how its builder reads them. */
  private static List<CodecModel.Member> united(
      List<CodecModel.Member> written, List<CodecModel.Member> read) {
    Map<String, CodecModel.Member> united = new LinkedHashMap<>();
    written.forEach(member -> united.put(member.name(), member));
    for (CodecModel.Member member : read) {
      CodecModel.Member other = united.get(member.name());
      CodecModel.Access write = other == null ? null : other.write();
      united.put(
          member.name(),
          new CodecModel.Member(
              member.name(),
              member.aliases(),
              write,
              member.read(),
              member.argument(),
              member.skipped(),
              member.required()));
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
  Set<String> memberNames(TypeElement type, PackageElement from) {
    Set<String> names = new HashSet<>();
    Obstacles none = new Obstacles();
    if (ValueAccessors.of(type, compilation, none).isPresent()) {
      return names;
    }
    Creator creator = Creators.of(type, null, compilation, none).members();
    Properties.of(type, Purpose.both(creator), from, compilation, none)
        .all()
        .forEach(property -> names.add(property.name()));
    return names;
  }
}
