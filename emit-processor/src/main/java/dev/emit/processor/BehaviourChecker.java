package dev.emit.processor;

import java.util.List;
import java.util.Objects;

/** The rules for what one handler declares of its lane and its failures. */
final class BehaviourChecker {
  /** What belongs to events, as a procedure has one caller who waits for one answer. */
  private static final List<String> OF_EVENTS =
      List.of(BehaviourMirror.CALLER_THREAD, BehaviourMirror.RETRY, BehaviourMirror.BATCH);

  private static final List<Limit> LIMITS =
      List.of(
          new Limit(BehaviourMirror.LANE, "concurrency", 1),
          new Limit(BehaviourMirror.LANE, "capacity", 1),
          new Limit(BehaviourMirror.TIMEOUT, "millis", 1),
          new Limit(BehaviourMirror.RETRY, "attempts", 2),
          new Limit(BehaviourMirror.RETRY, "backoffMillis", 0),
          new Limit(BehaviourMirror.BATCH, "value", 1));

  private static final long DEFAULT_BACKOFF = 100;

  /** The least value of a number. */
  private record Limit(String annotation, String attribute, long least) {
    String text() {
      return "@" + annotation + (attribute.equals("value") ? "" : "(" + attribute + ")");
    }
  }

  private final HandlerMethod handler;
  private final Behaviour behaviour;
  private final Report report;

  private BehaviourChecker(HandlerMethod handler, Report report) {
    this.handler = handler;
    this.behaviour = handler.behaviour();
    this.report = report;
  }

  /** Reports what a handler can't declare; its key is the matter of {@link KeyFinder}. */
  static void check(Use use, boolean inContract, Report report) {
    BehaviourChecker checker = new BehaviourChecker(use.handler(), report);
    checker.checkNumbers();
    checker.checkExecutor();
    if (use.signature().procedure()) {
      checker.checkProcedure();
    } else {
      checker.checkCallerThread(use.signature().async());
      checker.checkBatch(inContract);
    }
  }

  private void checkNumbers() {
    LIMITS.forEach(this::checkLimit);
    behaviour.get(BehaviourMirror.RETRY).ifPresent(this::checkPauses);
  }

  private void checkPauses(BehaviourMirror retry) {
    long backoff = Objects.requireNonNullElse(retry.number("backoffMillis"), DEFAULT_BACKOFF);
    checkLimit(new Limit(BehaviourMirror.RETRY, "maxBackoffMillis", Math.max(0, backoff)));
  }

  private void checkLimit(Limit limit) {
    BehaviourMirror mirror = behaviour.declared().get(limit.annotation());
    Long given = mirror == null ? null : mirror.number(limit.attribute());
    if (mirror != null && given != null && given < limit.least()) {
      report.add(
          mirror.place(limit.attribute(), handler.place()),
          BehaviourMessages.outOfRange(handler.written(), limit.text(), limit.least(), given));
    }
  }

  private void checkExecutor() {
    behaviour
        .get(BehaviourMirror.RUN_ON)
        .filter(runOn -> runOn.text("value").isEmpty())
        .ifPresent(
            runOn ->
                report.add(
                    runOn.place("value", handler.place()),
                    BehaviourMessages.emptyExecutor(handler.written())));
  }

  private void checkProcedure() {
    for (String name : OF_EVENTS) {
      refuse(name, BehaviourMessages.procedureBehaviour(handler.written(), name));
    }
  }

  private void checkCallerThread(boolean async) {
    if (!behaviour.has(BehaviourMirror.CALLER_THREAD)) {
      return;
    }
    for (String name : behaviour.names()) {
      if (!name.equals(BehaviourMirror.CALLER_THREAD)) {
        refuse(name, BehaviourMessages.callerThreadAlone(handler.written(), name));
      }
    }
    if (async) {
      refuse(BehaviourMirror.CALLER_THREAD, BehaviourMessages.callerThreadStage(handler.written()));
    }
  }

  private void checkBatch(boolean inContract) {
    if (!behaviour.has(BehaviourMirror.BATCH)) {
      return;
    }
    List<HandlerParameter> parameters = handler.parameters();
    boolean takesList =
        parameters.size() == 1
            && !handler.hasParams()
            && Use.element(parameters.get(0).type()) != null;
    if (!takesList) {
      refuse(
          BehaviourMirror.BATCH, BehaviourMessages.batchParameter(handler.written(), parameters()));
    }
    if (inContract) {
      refuse(BehaviourMirror.BATCH, BehaviourMessages.batchContract(handler.written()));
    }
    behaviour.get(BehaviourMirror.LANE).ifPresent(this::checkBatchOrder);
  }

  private String parameters() {
    List<HandlerParameter> parameters = handler.parameters();
    if (handler.hasParams() || parameters.size() != 1) {
      return parameters.isEmpty() ? "nothing" : "members of a message";
    }
    return parameters.get(0).type().toString();
  }

  private void checkBatchOrder(BehaviourMirror lane) {
    Long concurrency = lane.number("concurrency");
    if (concurrency != null && concurrency > 1) {
      report.add(
          lane.place("concurrency", handler.place()),
          BehaviourMessages.batchOrder(handler.written(), "concurrency"));
    }
    if (!behaviour.key().isEmpty()) {
      report.add(
          lane.place("key", handler.place()),
          BehaviourMessages.batchOrder(handler.written(), "key"));
    }
  }

  private void refuse(String name, String message) {
    behaviour.get(name).ifPresent(mirror -> report.add(mirror.place(handler.place()), message));
  }
}
