package dev.emit.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Checks the handlers of a package's classes, each class by itself and then against the others. */
final class HandlerChecker {
  private final Compilation compilation;
  private final Signatures signatures;
  private final Agreements agreements;
  private final Carriers carriers;
  private boolean missing;

  HandlerChecker(Compilation compilation, Agreements agreements, Carriers carriers) {
    this.compilation = compilation;
    this.signatures = new Signatures(compilation);
    this.agreements = agreements;
    this.carriers = carriers;
  }

  /** Whether some class waits for a type that does not exist yet. */
  boolean isMissing() {
    return missing;
  }

  /**
   * The class's handlers; none if it is wrong, or generic so that only its subclasses are bound.
   */
  List<Prepared> check(HandlerClass type, Report all) {
    Report report = new Report();
    if (type.isContract()) {
      checkContract(type, report);
    }
    List<Prepared> prepared = new ArrayList<>();
    boolean open = false;
    for (HandlerMethod handler : type.handlers()) {
      Report own = new Report();
      Use use = Use.of(handler, signatures.check(handler, type.isContract(), own));
      BehaviourChecker.check(use, type.isContract(), own);
      open |= isOpen(use);
      if (own.isClean() && !isOpen(use)) {
        prepared.add(prepare(use, own));
      }
      if (own.isClean() && !isOpen(use)) {
        agreements.check(use, own);
      }
      report.include(own);
    }
    all.include(report);
    return report.isClean() && !open ? prepared : List.of();
  }

  private void checkContract(HandlerClass type, Report report) {
    if (Compilation.has(type.type(), Modifier.SEALED)) {
      report.add(Place.of(type.type()), Messages.sealedContract(type.name()));
    }
    type.unnamed().forEach(method -> report.add(place(method, type.type()), unnamed(type, method)));
  }

  private Place place(ExecutableElement method, TypeElement contract) {
    return Place.of(compilation.isSource(method) ? method : contract);
  }

  private static String unnamed(HandlerClass contract, ExecutableElement method) {
    return Messages.unnamedMethod(contract.name(), method.getSimpleName() + "()");
  }

  private Prepared prepare(Use use, Report report) {
    HandlerMethod handler = use.handler();
    boolean rpc = use.signature().procedure();
    Carrier message = null;
    List<Carrier> members = new ArrayList<>();
    for (HandlerParameter parameter : handler.parameters()) {
      String member = parameter.member();
      TypeMirror type = member == null ? use.messageType() : parameter.type();
      TypeMirror travels = type == null ? parameter.type() : type;
      String path = member == null ? name(travels) : member;
      Carrier carrier = carrier(travels, path, handler, parameter.place(), report);
      if (member == null) {
        message = carrier;
        checkReserved(use, carrier, parameter.place(), report);
      } else if (carrier != null) {
        members.add(carrier);
      }
      if (member != null && rpc && isReserved(member)) {
        report.add(
            parameter.place(), Messages.reservedMember(handler.written(), "a @Param", member));
      }
    }
    TypeMirror replied = use.signature().reply();
    Carrier reply = null;
    if (replied != null) {
      reply = carrier(replied, name(replied), handler, handler.place(), report);
      checkReserved(use, reply, handler.place(), report);
    }
    return new Prepared(use, message, members, reply, key(use, report));
  }

  private @Nullable KeyPath key(Use use, Report report) {
    HandlerMethod handler = use.handler();
    BehaviourMirror lane = handler.behaviour().get(BehaviourMirror.LANE).orElse(null);
    if (lane == null || handler.behaviour().key().isEmpty()) {
      return null;
    }
    Place place = lane.place("key", handler.place());
    Obstacles obstacles = new Obstacles();
    KeyPath key = new KeyFinder(compilation, use, place, obstacles, report).find();
    missing |= obstacles.isMissing();
    obstacles.report(place, report);
    return key;
  }

  private @Nullable Carrier carrier(
      TypeMirror type, String path, HandlerMethod handler, Place place, Report report) {
    Obstacles obstacles = new Obstacles();
    PackageElement home = compilation.packageOf(handler.host());
    Carrier carrier = carriers.of(type, path, home, obstacles);
    missing |= obstacles.isMissing();
    obstacles.report(place, report);
    return carrier;
  }

  private static void checkReserved(
      Use use, @Nullable Carrier carrier, Place place, Report report) {
    if (carrier == null || !use.signature().procedure()) {
      return;
    }
    carrier.objectMembers().stream()
        .filter(HandlerChecker::isReserved)
        .sorted()
        .forEach(
            member ->
                report.add(
                    place,
                    Messages.reservedMember(
                        use.handler().written(), carrier.type().toString(), member)));
  }

  private static boolean isReserved(String member) {
    return member.equals("command") || member.startsWith(Signatures.RESERVED);
  }

  private static boolean isOpen(Use use) {
    HandlerMethod handler = use.handler();
    return Stream.concat(
            handler.parameters().stream().map(HandlerParameter::type),
            Stream.of(handler.returnType()))
        .anyMatch(HandlerChecker::hasVariable);
  }

  private static boolean hasVariable(@Nullable TypeMirror type) {
    if (type == null) {
      return false;
    }
    return switch (type.getKind()) {
      case TYPEVAR -> true;
      case ARRAY -> hasVariable(((ArrayType) type).getComponentType());
      case DECLARED ->
          ((DeclaredType) type).getTypeArguments().stream().anyMatch(HandlerChecker::hasVariable);
      case WILDCARD -> hasVariable(((WildcardType) type).getExtendsBound());
      default -> false;
    };
  }

  /** How a path begins: the type's name without packages and type arguments. */
  private static String name(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> Compilation.simpleNames(Compilation.element(type), ".");
      case ARRAY -> name(((ArrayType) type).getComponentType());
      default -> type.toString();
    };
  }
}
