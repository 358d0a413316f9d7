package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** The expression for what a handler declares, as its registration takes it. */
final class OptionsCode {
  private static final ClassName OPTIONS = ClassName.get("dev.emit.handler", "HandlerOptions");
  private static final ClassName RETRY = ClassName.get("dev.emit.handler", "RetryPolicy");
  private static final ClassName OVERFLOW = ClassName.get("dev.emit.annotations", "Overflow");
  private static final long ATTEMPTS = 3;
  private static final long BACKOFF_MILLIS = 100;
  private static final long MAX_BACKOFF_MILLIS = 10_000;

  private final Behaviour behaviour;
  private final List<CodeBlock> calls = new ArrayList<>();

  private OptionsCode(Behaviour behaviour) {
    this.behaviour = behaviour;
  }

  /**
   * The options of a handler.
   *
   * @param message the type of its messages
   * @param component the accessor of the record that holds what {@code @Param} names, by member
   * @return null if it declares none
   */
  static @Nullable CodeBlock of(
      Prepared handler, TypeName message, UnaryOperator<String> component) {
    OptionsCode code = new OptionsCode(handler.handler().behaviour());
    KeyPath key = handler.key();
    if (key != null) {
      code.add("withKey($L)", key(key, component));
    }
    code.addLane();
    code.addOthers();
    if (code.calls.isEmpty()) {
      return null;
    }
    // The key's lambda needs the type; the other options are of no type.
    CodeBlock start =
        key == null
            ? CodeBlock.of("$T.defaults()", OPTIONS)
            : CodeBlock.of("$T.<$T>defaults()", OPTIONS, message);
    return chain(start, code.calls);
  }

  private static CodeBlock chain(CodeBlock start, List<CodeBlock> calls) {
    CodeBlock.Builder chain = CodeBlock.builder().add(start);
    if (calls.size() == 1) {
      return chain.add(".$L", calls.get(0)).build();
    }
    chain.indent().indent();
    calls.forEach(call -> chain.add("\n.$L", call));
    return chain.unindent().unindent().build();
  }

  private void add(String format, Object... arguments) {
    calls.add(CodeBlock.of(format, arguments));
  }

  private void addLane() {
    BehaviourMirror lane = behaviour.declared().get(BehaviourMirror.LANE);
    if (lane == null) {
      return;
    }
    addNumber(lane, "concurrency", "withConcurrency($L)");
    addNumber(lane, "capacity", "withCapacity($L)");
    String overflow = lane.constant("overflow");
    if (overflow != null) {
      add("withOverflow($T.$L)", OVERFLOW, overflow);
    }
  }

  private void addOthers() {
    behaviour
        .get(BehaviourMirror.CALLER_THREAD)
        .ifPresent(each -> add("withCallerThread($L)", number(each, "priority", 0)));
    behaviour
        .get(BehaviourMirror.RUN_ON)
        .ifPresent(each -> add("withExecutor($S)", each.text("value")));
    behaviour
        .get(BehaviourMirror.TIMEOUT)
        .ifPresent(each -> add("withTimeout($L)", millis(number(each, "millis", 0))));
    behaviour
        .get(BehaviourMirror.RETRY)
        .ifPresent(
            each ->
                add(
                    "withRetry(new $T($L, $L, $L))",
                    RETRY,
                    number(each, "attempts", ATTEMPTS),
                    millis(number(each, "backoffMillis", BACKOFF_MILLIS)),
                    millis(number(each, "maxBackoffMillis", MAX_BACKOFF_MILLIS))));
    behaviour
        .get(BehaviourMirror.BATCH)
        .ifPresent(each -> addNumber(each, "value", "withBatch($L)"));
  }

  private void addNumber(BehaviourMirror mirror, String attribute, String format) {
    Long number = mirror.number(attribute);
    if (number != null) {
      add(format, number);
    }
  }

  private static long number(BehaviourMirror mirror, String attribute, long otherwise) {
    return Objects.requireNonNullElse(mirror.number(attribute), otherwise);
  }

  private static CodeBlock millis(long millis) {
    String suffix = millis > Integer.MAX_VALUE ? "L" : "";
    return CodeBlock.of("$T.ofMillis($L$L)", Duration.class, millis, suffix);
  }

  /** A function that asks each accessor once, and has no key where one on the way has null. */
  private static CodeBlock key(KeyPath key, UnaryOperator<String> component) {
    NameAllocator names = new NameAllocator();
    String variable = names.newName("message");
    List<KeyPath.Step> steps = key.steps();
    CodeBlock get = CodeBlock.of("$L.$L", variable, access(steps.get(0), component));
    if (steps.size() == 1) {
      return CodeBlock.of("$L -> $L", variable, get);
    }
    CodeBlock.Builder lambda = CodeBlock.builder().add("$L -> {\n", variable).indent();
    for (int i = 1; i < steps.size(); i++) {
      String held = names.newName(steps.get(i - 1).name());
      lambda.add("var $L = $L;\n", held, get);
      get = CodeBlock.of("$L.$L", held, access(steps.get(i), component));
      if (i < steps.size() - 1) {
        lambda.add("if ($L == null) {\n  return null;\n}\n", held);
      } else {
        lambda.add("return $L == null ? null : $L;\n", held, get);
      }
    }
    return lambda.unindent().add("}").build();
  }

  private static String access(KeyPath.Step step, UnaryOperator<String> component) {
    Element accessor = step.accessor();
    if (accessor == null) {
      return component.apply(step.name()) + "()";
    }
    return accessor.getSimpleName() + (accessor.getKind() == ElementKind.METHOD ? "()" : "");
  }
}
