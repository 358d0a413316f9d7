package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes the sources as they come, round by round, and writes each package's registry once all types
 * that its handlers name are there. What outlives a round is kept by name.
 */
final class Rounds {
  private final Compilation compilation;
  private final HandlerReader reader;
  private final StrayChecker strays;
  private final Agreements agreements = new Agreements();
  private final Messager messager;
  private final RegistryNames registries;
  private final RegistryWriter registryWriter;
  private final ObjectCodecWriter objectWriter;
  private final EnumCodecWriter enumWriter;
  private final ValueCodecWriter valueWriter;
  private final SubtypesCodecWriter subtypesWriter;

  private final NavigableMap<String, NavigableSet<String>> sources = new TreeMap<>();
  private final Map<ClassName, CodecPlan.Planned> codecs = new HashMap<>();
  private final Set<String> written = new HashSet<>();

  /** The sources that came in this round. */
  private final Set<String> fresh = new HashSet<>();

  /** What is being worked on, to be named if the processor fails at it. */
  private @Nullable TypeElement current;

  /** Packages that wait for a type which does not exist yet. */
  private final NavigableSet<String> waiting = new TreeSet<>();

  private Rounds(ProcessingEnvironment env, Options options) {
    this.compilation = new Compilation(env);
    this.reader = new HandlerReader(compilation);
    this.strays = new StrayChecker(compilation);
    this.messager = env.getMessager();
    this.registries = new RegistryNames(compilation, options);
    this.registryWriter = new RegistryWriter(env.getFiler(), env.getElementUtils());
    this.objectWriter = new ObjectCodecWriter(env.getFiler(), env.getElementUtils());
    this.valueWriter = new ValueCodecWriter(env.getFiler(), env.getElementUtils());
    this.enumWriter = new EnumCodecWriter(env.getFiler(), env.getElementUtils());
    this.subtypesWriter = new SubtypesCodecWriter(env.getFiler(), env.getElementUtils());
  }

  static Rounds of(ProcessingEnvironment env) {
    Report report = new Report();
    Options options = Options.read(env.getOptions(), report);
    report.print(env.getMessager());
    return new Rounds(env, options);
  }

  void process(RoundEnvironment round) {
    if (round.processingOver()) {
      waiting.forEach(home -> process(home, true));
      return;
    }
    Set<String> packages = new TreeSet<>(waiting);
    fresh.clear();
    for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
      String home = compilation.packageOf(root).getQualifiedName().toString();
      if (!isOurs(root)) {
        compilation.addSource(root);
        fresh.add(root.getQualifiedName().toString());
        sources
            .computeIfAbsent(home, name -> new TreeSet<>())
            .add(root.getQualifiedName().toString());
        packages.add(home);
      }
    }
    Report stray = new Report();
    strays.check(round, stray);
    stray.print(messager);
    packages.forEach(home -> process(home, false));
  }

  private boolean isOurs(TypeElement root) {
    return written.contains(root.getQualifiedName().toString());
  }

  /** Handles a package. In the last round what is still missing is an error. */
  private void process(String home, boolean last) {
    Report report = new Report();
    try {
      process(home, types(home), last, report);
    } catch (IOException | RuntimeException failure) {
      String where = current == null ? home : current.getQualifiedName().toString();
      report.add(new Place(current, null, null), Messages.unexpected(where, failure));
      report.print(messager);
    }
  }

  private void process(String home, List<TypeElement> types, boolean last, Report report)
      throws IOException {
    List<HandlerClass> found = new ArrayList<>();
    boolean incomplete = false;
    for (TypeElement type : types) {
      current = type;
      Report own = new Report();
      incomplete |= reportMissingParents(type, own);
      HandlerClass read = reader.read(type, own);
      if (!read.handlers().isEmpty() && isBound(read) && own.isClean()) {
        found.add(read);
      }
      report.include(own);
    }
    ClassName name = registries.of(home);
    if (found.isEmpty() || !isWritable(name, found.get(0), report)) {
      finish(home, incomplete, last, report);
      return;
    }
    CodecPlan plan = new CodecPlan(compilation, codecs);
    HandlerChecker checker = new HandlerChecker(compilation, agreements, plan.carriers());
    RegistryBuilder builder = new RegistryBuilder(compilation, checker, name, report);
    for (HandlerClass type : found) {
      current = type.type();
      builder.add(type);
    }
    if (finish(home, incomplete || checker.isMissing(), last, report)) {
      write(builder.build(), plan);
    }
  }

  private boolean isWritable(ClassName registry, HandlerClass first, Report report) {
    if (written.contains(registry.canonicalName())) {
      report.add(
          Place.of(first.type()), Messages.lateHandlers(first.name(), registry.canonicalName()));
      return false;
    }
    return registries.check(registry, first.type(), report);
  }

  /** Prints what is wrong, unless the package waits; answers whether to write it. */
  private boolean finish(String home, boolean incomplete, boolean last, Report report) {
    if (incomplete && !last) {
      waiting.add(home);
      return false;
    }
    report.print(messager);
    if (!last) {
      waiting.remove(home);
    }
    return !incomplete;
  }

  private void write(RegistryBuilder.Outcome outcome, CodecPlan plan) throws IOException {
    RegistryModel registry = outcome.registry();
    for (CodecPlan.Made made : plan.take()) {
      current = made.origin();
      write(made.model(), Set.of(made.origin()));
    }
    if (registry == null) {
      return;
    }
    current = outcome.origins().iterator().next();
    for (CodecModel codec : outcome.paramCodecs()) {
      write(codec, outcome.origins());
    }
    registryWriter.write(registry, outcome.origins());
    written.add(registry.name().canonicalName());
  }

  private void write(CodecModel model, Set<TypeElement> origins) throws IOException {
    if (model instanceof CodecModel.OfObject object) {
      objectWriter.write(object, origins);
    } else if (model instanceof CodecModel.OfValue value) {
      valueWriter.write(value, origins);
    } else if (model instanceof CodecModel.OfEnum constants) {
      enumWriter.write(constants, origins);
    } else if (model instanceof CodecModel.OfSubtypes subtypes) {
      subtypesWriter.write(subtypes, origins);
    }
    written.add(model.name().canonicalName());
  }

  /** The package's types, with those inside, by name; when it is written, those that come late. */
  private List<TypeElement> types(String home) {
    boolean late = written.contains(registries.of(home).canonicalName());
    List<TypeElement> types = new ArrayList<>();
    for (String name : sources.getOrDefault(home, new TreeSet<>())) {
      TypeElement type = compilation.elements().getTypeElement(name);
      if (type != null && (!late || fresh.contains(name))) {
        addWithNested(type, types);
      }
    }
    return types;
  }

  private static void addWithNested(TypeElement type, List<TypeElement> types) {
    types.add(type);
    ElementFilter.typesIn(type.getEnclosedElements())
        .forEach(nested -> addWithNested(nested, types));
  }

  /** What a class that can't be named has inherited is bound elsewhere, or not at all. */
  private boolean isBound(HandlerClass type) {
    return compilation.isReachable(type.type(), compilation.packageOf(type.type()))
        || type.handlers().stream()
            .anyMatch(each -> Compilation.owner(each.method()).equals(type.type()));
  }

  private boolean reportMissingParents(TypeElement type, Report report) {
    List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
    parents.add(type.getSuperclass());
    List<TypeMirror> missing =
        parents.stream().filter(parent -> parent.getKind() == TypeKind.ERROR).toList();
    boolean handles =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(method -> OnMirror.of(method) != null);
    if (handles) {
      String name = Compilation.simpleNames(type, ".");
      missing.forEach(
          parent -> report.add(Place.of(type), Messages.missingType(name, parent.toString())));
    }
    return !missing.isEmpty();
  }
}
