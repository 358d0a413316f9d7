package dev.emit.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** The rules that one handler must keep by itself. */
final class Signatures {
  static final String RESERVED = "__emit_";
  private static final String STAGE = "java.util.concurrent.CompletionStage";
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";
  private static final String VOID = "java.lang.Void";

  private final Compilation compilation;

  Signatures(Compilation compilation) {
    this.compilation = compilation;
  }

  /** What the handler is. It means nothing unless the report stays clean. */
  Signature check(HandlerMethod handler, boolean inContract, Report report) {
    checkReach(handler, report);
    checkName(handler, report);
    checkParameters(handler, report);
    return signature(handler, inContract, report);
  }

  private void checkReach(HandlerMethod handler, Report report) {
    PackageElement home = compilation.packageOf(handler.host());
    if (Compilation.has(handler.method(), Modifier.PRIVATE)) {
      report.add(handler.place(), Messages.privateHandler(handler.written()));
    } else if (!compilation.isReachable(handler.host(), home)) {
      report.add(
          handler.place(), Messages.privateClass(Compilation.simpleNames(handler.host(), ".")));
    } else if (Compilation.has(handler.method(), Modifier.PROTECTED)
        && !compilation.packageOf(handler.method()).equals(home)) {
      report.add(
          Place.of(handler.host()),
          Messages.protectedHandler(
              handler.written(), Compilation.simpleNames(handler.host(), ".")));
    }
    if (!handler.method().getTypeParameters().isEmpty()) {
      report.add(handler.place(), Messages.genericHandler(handler.written()));
    }
  }

  private static void checkName(HandlerMethod handler, Report report) {
    String name = handler.wireName();
    if (name.isEmpty()) {
      report.add(handler.namePlace(), Messages.emptyName(handler.written()));
    } else if (name.startsWith(RESERVED)) {
      report.add(handler.namePlace(), Messages.reservedName(handler.written(), name));
    }
  }

  private static void checkParameters(HandlerMethod handler, Report report) {
    List<HandlerParameter> parameters = handler.parameters();
    Set<String> members = new HashSet<>();
    for (HandlerParameter parameter : parameters) {
      String member = parameter.member();
      if (member == null) {
        if (parameters.size() > 1) {
          report.add(
              parameter.place(),
              Messages.missingParam(
                  handler.written(), parameter.element().getSimpleName().toString()));
        } else if (Compilation.is(parameter.type(), VOID)) {
          report.add(parameter.place(), Messages.voidMessage(handler.written()));
        }
      } else if (member.isEmpty()) {
        report.add(parameter.place(), Messages.emptyParam(handler.written()));
      } else if (!members.add(member)) {
        report.add(parameter.place(), Messages.sameParam(handler.written(), member));
      }
    }
  }

  private Signature signature(HandlerMethod handler, boolean inContract, Report report) {
    boolean rpc = handler.on().rpc();
    TypeMirror returned = handler.returnType();
    if (returned.getKind() == TypeKind.VOID) {
      return new Signature(rpc, false, null);
    }
    Optional<DeclaredType> stage = compilation.as(returned, STAGE);
    if (stage.isEmpty()) {
      if (Compilation.is(returned, VOID)) {
        report.add(handler.place(), Messages.voidReply(handler.written()));
      }
      return new Signature(true, false, returned);
    }
    if (inContract && !Compilation.is(returned, STAGE) && !Compilation.is(returned, FUTURE)) {
      report.add(handler.place(), Messages.contractStage(handler.written()));
    }
    List<? extends TypeMirror> arguments = stage.get().getTypeArguments();
    TypeMirror result = arguments.isEmpty() ? null : bound(arguments.get(0));
    boolean open = arguments.isEmpty() || hasLowerBound(arguments.get(0));
    if (open || (result == null && rpc)) {
      report.add(handler.place(), Messages.rawStage(handler.written()));
    }
    boolean nothing = result == null || Compilation.is(result, VOID);
    return new Signature(rpc || !nothing, true, nothing ? null : result);
  }

  private static boolean hasLowerBound(TypeMirror argument) {
    return argument instanceof WildcardType wildcard && wildcard.getSuperBound() != null;
  }

  private static @Nullable TypeMirror bound(TypeMirror argument) {
    return argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
  }
}
