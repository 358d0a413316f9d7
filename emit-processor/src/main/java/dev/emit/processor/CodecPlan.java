package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that a package's handlers need: those that exist are used, the others are modelled.
 */
final class CodecPlan {
  private static final int MAX_DEPTH = 12;
  private static final String AS_NUMBER = "AsNumber";
  private static final String AS_TEXT = "AsText";

  /**
   * A codec that can be named.
   *
   * @param type what it reads and writes
   * @param members the JSON members of its type, if it is an object
   */
  record Planned(ClassName name, TypeName type, Obstacles obstacles, Set<String> members) {}

  /** A codec to write, and the type that it is for. */
  record Made(CodecModel model, TypeElement origin) {}

  private final Compilation compilation;
  private final CodecNames names;
  private final Hierarchies hierarchies;
  private final Carriers carriers;
  private final ObjectModels objects;
  private final ValueModels values;
  private final JacksonCheck jackson;
  private final Map<ClassName, Planned> written;
  private final Map<ClassName, Planned> planned = new LinkedHashMap<>();
  private final Set<ClassName> inside = new HashSet<>();
  private final List<Made> made = new ArrayList<>();

  /**
   * A plan without codecs.
   *
   * @param written those of this compilation that are written already
   */
  CodecPlan(Compilation compilation, Map<ClassName, Planned> written) {
    this.compilation = compilation;
    this.names = new CodecNames(compilation);
    this.hierarchies = new Hierarchies(compilation);
    this.carriers = new Carriers(compilation, this, hierarchies);
    this.objects = new ObjectModels(compilation, carriers);
    this.values = new ValueModels(compilation, carriers);
    this.jackson = new JacksonCheck(compilation);
    this.written = written;
  }

  Carriers carriers() {
    return carriers;
  }

  /** The codecs to write: those without an obstacle. They count as written from now on. */
  List<Made> take() {
    List<Made> taken = new ArrayList<>();
    for (Made each : made) {
      Planned plan = planned.get(each.model().name());
      if (plan != null && plan.obstacles().isEmpty()) {
        written.put(plan.name(), plan);
        taken.add(each);
      }
    }
    return taken;
  }

  private @Nullable Planned known(ClassName name) {
    Planned done = written.get(name);
    return done == null ? planned.get(name) : done;
  }

  /** The codec of a record, class, enum or hierarchy, for code in the given package. */
  Planned codec(DeclaredType type, PackageElement from) {
    return codec(type, from, hierarchies.isOpen(Compilation.element(type)), "");
  }

  /** The codec of a class itself, where there are subtypes, too. */
  Planned itself(DeclaredType type, PackageElement from) {
    boolean open = hierarchies.isOpen(Compilation.element(type));
    return codec(type, from, false, open ? "Itself" : "");
  }

  /** The codec of an enum by numbers, or by names, whatever the enum says. */
  Planned enumCodec(DeclaredType type, PackageElement from, boolean numbers) {
    boolean own = EnumModels.isNumber(Compilation.element(type), compilation) == numbers;
    return codec(type, from, false, own ? "" : numbers ? AS_NUMBER : AS_TEXT);
  }

  private Planned codec(DeclaredType type, PackageElement from, boolean open, String part) {
    TypeElement element = Compilation.element(type);
    if (!compilation.isSource(element) && type.getTypeArguments().isEmpty()) {
      String home = compilation.packageOf(element).getQualifiedName().toString();
      String flat = Compilation.simpleNames(element, "_") + part + CodecNames.SUFFIX;
      TypeElement existing = compilation.find(home, flat);
      if (existing != null
          && compilation.isElsewhere(home, flat)
          && compilation.isReachable(existing, from)) {
        return new Planned(
            ClassName.get(home, flat),
            TypeName.get(type),
            new Obstacles(),
            objects.memberNames(type, from));
      }
    }
    return plan(type, names.of(type, from, part, name -> isFree(name, type)), open, part);
  }

  private boolean isFree(ClassName name, DeclaredType type) {
    Planned known = known(name);
    return known == null || known.type().equals(TypeName.get(type));
  }

  private Planned plan(DeclaredType type, CodecNames.Home home, boolean open, String part) {
    ClassName name = home.name();
    Planned known = known(name);
    if (known != null) {
      // A type that leads back to itself adds nothing to what is being found out about it.
      return inside.contains(name)
          ? new Planned(name, known.type(), new Obstacles(), known.members())
          : known;
    }
    Planned plan = new Planned(name, TypeName.get(type), new Obstacles(), new HashSet<>());
    planned.put(name, plan);
    if (depth(type) > MAX_DEPTH) {
      plan.obstacles()
          .cannotTravel(
              "",
              TypeName.get(type).toString(),
              "its type arguments never end, since it holds itself with longer ones",
              "Let it hold itself with its own type arguments.");
      return plan;
    }
    inside.add(name);
    TypeElement element = Compilation.element(type);
    jackson.check(element, plan.obstacles());
    CodecModel model = model(type, home, open, part, plan);
    inside.remove(name);
    if (model != null) {
      made.add(new Made(model, element));
    }
    return plan;
  }

  private @Nullable CodecModel model(
      DeclaredType type, CodecNames.Home home, boolean open, String part, Planned plan) {
    TypeElement element = Compilation.element(type);
    boolean isEnum = element.getKind() == ElementKind.ENUM;
    Discriminator discriminator = hierarchies.discriminator(element).orElse(null);
    Element accessor = ValueAccessors.of(element, compilation, plan.obstacles()).orElse(null);
    if (accessor != null && discriminator != null && !isEnum) {
      plan.obstacles()
          .cannotTravel(
              "",
              TypeName.get(type).toString(),
              "what @JsonValue gets has no place for what says which subtype it is",
              "Remove @JsonValue, or hold it in a record.");
      return null;
    }
    if (accessor != null) {
      return values.codec(type, accessor, home, plan);
    }
    if (isEnum) {
      return EnumModels.codec(
          element,
          home,
          part.isEmpty() ? EnumModels.isNumber(element, compilation) : part.equals(AS_NUMBER),
          values.enumDelegate(type, home, plan),
          plan.obstacles());
    }
    return open && discriminator != null
        ? subtypesCodec(type, home, discriminator, plan)
        : objects.codec(type, home, discriminator, plan);
  }

  private static int depth(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? 1 + declared.getTypeArguments().stream().mapToInt(CodecPlan::depth).max().orElse(0)
        : 0;
  }

  private CodecModel subtypesCodec(
      DeclaredType type, CodecNames.Home home, Discriminator discriminator, Planned plan) {
    Deprecations deprecations = new Deprecations();
    deprecations.uses(type);
    List<CodecModel.Subtype> subtypes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (DeclaredType subtype : hierarchies.subtypes(type)) {
      deprecations.uses(subtype);
      Discriminator own =
          hierarchies.discriminator(Compilation.element(subtype)).orElse(discriminator);
      String id = own.id();
      Carrier carrier = carriers.subtype(subtype, home.home(), plan.obstacles());
      if (!own.agreesWith(discriminator)) {
        plan.obstacles()
            .cannotTravel(
                "",
                TypeName.get(subtype).toString(),
                "its @JsonTypeInfo has another property or include than that of "
                    + TypeName.get(type),
                "Let both say the same.");
      }
      if (!ids.add(id)) {
        plan.obstacles()
            .cannotTravel(
                "",
                TypeName.get(subtype).toString(),
                "another subtype is named '" + id + "', too",
                "Put @JsonTypeName on it.");
      }
      if (carrier != null) {
        subtypes.add(new CodecModel.Subtype(id, carrier.type(), carrier.codec()));
        plan.members().addAll(carrier.objectMembers());
      }
    }
    return new CodecModel.OfSubtypes(
        home.name(),
        ObjectModels.name(type),
        home.shared() && isPublic(type),
        deprecations.warnings(),
        discriminator,
        subtypes);
  }

  /** Whether everybody sees the type, with its arguments. */
  static boolean isPublic(TypeMirror type) {
    Set<TypeElement> named = new HashSet<>();
    CodecNames.addNamed(type, named);
    return named.stream().allMatch(Compilation::isPublic);
  }
}
