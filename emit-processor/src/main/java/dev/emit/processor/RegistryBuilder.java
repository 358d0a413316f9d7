package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Models the registry of one package from its classes with handlers. */
final class RegistryBuilder {
  /**
   * What was made of a package.
   *
   * @param registry null if nothing in it can be bound
   * @param paramCodecs the codecs of the records inside the registry
   * @param origins the classes that it was made from
   */
  record Outcome(
      @Nullable RegistryModel registry,
      List<CodecModel.OfObject> paramCodecs,
      Set<TypeElement> origins) {}

  private final Compilation compilation;
  private final HandlerChecker checker;
  private final ClassName name;
  private final Report report;
  private final Map<TypeElement, List<Prepared>> instances = new LinkedHashMap<>();
  private final List<Prepared> statics = new ArrayList<>();
  private final Map<String, Prepared> firstOfConstant = new HashMap<>();
  private final Map<String, TypeElement> firstOfClient = new HashMap<>();

  RegistryBuilder(Compilation compilation, HandlerChecker checker, ClassName name, Report report) {
    this.compilation = compilation;
    this.checker = checker;
    this.name = name;
    this.report = report;
  }

  /** Takes a class: its handlers if they are right, its errors if they are not. */
  void add(HandlerClass type) {
    List<HandlerMethod> bound = type.handlers().stream().filter(each -> !each.isStatic()).toList();
    add(new HandlerClass(type.type(), bound, type.unnamed()), false);
    for (HandlerMethod handler : type.handlers()) {
      if (handler.isStatic()) {
        add(new HandlerClass(type.type(), List.of(handler), List.of()), true);
      }
    }
  }

  private void add(HandlerClass type, boolean isStatic) {
    if (type.handlers().isEmpty()) {
      return;
    }
    List<Prepared> prepared = checker.check(type, report);
    boolean distinct = prepared.stream().map(this::checkConstant).allMatch(Boolean::booleanValue);
    if (prepared.isEmpty() || !distinct) {
      return;
    }
    if (isStatic) {
      statics.addAll(prepared);
    } else if (!type.isContract() || checkClient(type)) {
      instances.put(type.type(), prepared);
    }
  }

  private boolean checkConstant(Prepared handler) {
    String wireName = handler.use().wireName();
    String constant = Names.constant(wireName);
    Prepared first = firstOfConstant.putIfAbsent(constant, handler);
    if (first == null || first.use().wireName().equals(wireName)) {
      return true;
    }
    report.add(
        handler.handler().namePlace(),
        Messages.sameConstant(
            wireName, first.use().wireName(), first.handler().written(), constant));
    return false;
  }

  private boolean checkClient(HandlerClass contract) {
    String method = Names.variable(contract.type().getSimpleName().toString());
    TypeElement first = firstOfClient.putIfAbsent(method, contract.type());
    if (first == null) {
      return true;
    }
    report.add(
        Place.of(contract.type()),
        Messages.sameClient(contract.name(), Compilation.simpleNames(first, "."), method));
    return false;
  }

  Outcome build() {
    List<Prepared> all = new ArrayList<>(statics);
    instances.values().forEach(all::addAll);
    if (all.isEmpty()) {
      return new Outcome(null, List.of(), Set.of());
    }
    Constants constants = new Constants(name, all);
    RegistryModel model =
        new RegistryModel(
            name,
            constants.all(),
            constants.params(),
            binds(constants),
            clients(constants),
            warnings(all));
    Set<TypeElement> origins = new LinkedHashSet<>();
    all.forEach(each -> origins.add(each.handler().host()));
    return new Outcome(model, constants.paramCodecs(), origins);
  }

  private List<RegistryModel.Bind> binds(Constants constants) {
    BindBuilder builder = new BindBuilder(constants);
    List<RegistryModel.Bind> binds = new ArrayList<>();
    instances.forEach((host, handlers) -> binds.add(builder.of(host, type(host), handlers)));
    binds.sort(Comparator.comparing(RegistryModel.Bind::label));
    if (!statics.isEmpty()) {
      binds.add(0, builder.ofStatics(statics));
    }
    return binds;
  }

  private List<RegistryModel.Client> clients(Constants constants) {
    ClientBuilder builder = new ClientBuilder(constants);
    List<RegistryModel.Client> clients = new ArrayList<>();
    instances.forEach(
        (host, handlers) -> {
          if (host.getKind() == ElementKind.INTERFACE && host.getTypeParameters().isEmpty()) {
            clients.add(builder.of(host, handlers));
          }
        });
    clients.sort(Comparator.comparing(RegistryModel.Client::method));
    return clients;
  }

  private TypeName type(TypeElement host) {
    if (host.getTypeParameters().isEmpty()) {
      return TypeName.get(compilation.types().erasure(host.asType()));
    }
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    TypeName[] arguments = new TypeName[host.getTypeParameters().size()];
    Arrays.fill(arguments, any);
    return ParameterizedTypeName.get(ClassName.get(host), arguments);
  }

  private NavigableSet<String> warnings(List<Prepared> all) {
    Deprecations deprecations = new Deprecations();
    NavigableSet<String> warnings = new TreeSet<>();
    for (Prepared each : all) {
      HandlerMethod handler = each.handler();
      deprecations.uses(handler.host());
      deprecations.uses(handler.method());
      deprecations.uses(handler.returnType());
      handler.parameters().forEach(parameter -> deprecations.uses(parameter.type()));
      KeyPath key = each.key();
      if (key != null) {
        key.steps().stream()
            .map(KeyPath.Step::accessor)
            .flatMap(Stream::ofNullable)
            .forEach(deprecations::uses);
      }
      boolean unchecked = each.message() != null && each.message().unchecked();
      if (unchecked || (each.reply() != null && each.reply().unchecked())) {
        warnings.addAll(List.of("rawtypes", "unchecked"));
      }
    }
    long contracts =
        instances.keySet().stream().filter(host -> host.getKind() == ElementKind.INTERFACE).count();
    if (contracts > 1) {
      // javac takes contracts with one method for functional interfaces that bind might confuse.
      warnings.add("overloads");
    }
    warnings.addAll(deprecations.warnings());
    return warnings;
  }
}
