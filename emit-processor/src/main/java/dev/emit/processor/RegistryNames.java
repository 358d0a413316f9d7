package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;

/** Chooses each package's name for its registry, and sees to it that a class can have it. */
final class RegistryNames {
  private static final String REGISTRY = "EmitRegistry";
  private static final String TEST_REGISTRY = "EmitTestRegistry";

  private final Compilation compilation;
  private final Options options;
  private final Map<String, ClassName> chosen = new HashMap<>();

  RegistryNames(Compilation compilation, Options options) {
    this.compilation = compilation;
    this.options = options;
  }

  /** The registry of a package, the same in all rounds. */
  ClassName of(String home) {
    return chosen.computeIfAbsent(home, this::choose);
  }

  /** Tests whose package has a registry already get one of another name beside it. */
  private ClassName choose(String home) {
    String name = Objects.requireNonNullElse(options.registry(), REGISTRY);
    return ClassName.get(home, compilation.isElsewhere(home, name) ? TEST_REGISTRY : name);
  }

  /** Reports what stands in the way of a registry. */
  boolean check(ClassName registry, TypeElement first, Report report) {
    TypeElement taken = compilation.find(registry.packageName(), registry.simpleName());
    if (taken != null && compilation.isSource(taken)) {
      report.add(
          Place.of(taken), Messages.registryTaken(registry.canonicalName(), Options.REGISTRY));
      return false;
    }
    String event = Constants.EVENT.canonicalName();
    var module = compilation.elements().getModuleOf(first);
    if (compilation.elements().getTypeElement(module, event) == null) {
      report.add(Place.of(first), Messages.runtimeMissing(registry.canonicalName()));
      return false;
    }
    return true;
  }
}
