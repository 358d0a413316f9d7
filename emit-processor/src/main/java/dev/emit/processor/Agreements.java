package dev.emit.processor;

import java.util.HashMap;
import java.util.Map;

/** What the handlers of one name, in the whole compilation, must agree on. */
final class Agreements {
  /** What the first handler said, as text, since elements do not outlive a round. */
  private record Said(String handler, String types) {}

  private final Map<String, Said> events = new HashMap<>();
  private final Map<String, Said> messages = new HashMap<>();
  private final Map<String, Said> procedures = new HashMap<>();

  /** Reports what a handler says otherwise than one before it. */
  void check(Use use, Report report) {
    String name = use.wireName();
    HandlerMethod handler = use.handler();
    Said said = new Said(handler.written(), use.types());
    if (use.signature().procedure()) {
      Said event = events.get(name);
      Said first = procedures.putIfAbsent(name, said);
      if (event != null) {
        report.add(
            handler.namePlace(),
            Messages.eventAndProcedure(name, event.handler(), handler.written()));
      } else if (first != null && !first.types().equals(said.types())) {
        report.add(
            handler.namePlace(),
            Messages.twoSignatures(
                name, handler.written(), said.types(), first.handler(), first.types()));
      }
      return;
    }
    Said procedure = procedures.get(name);
    events.putIfAbsent(name, said);
    if (procedure != null) {
      report.add(
          handler.namePlace(),
          Messages.eventAndProcedure(name, handler.written(), procedure.handler()));
    } else if (use.taken().isTyped()) {
      Said message = new Said(handler.written(), use.message());
      Said first = messages.putIfAbsent(name, message);
      if (first != null && !first.types().equals(message.types())) {
        report.add(
            handler.namePlace(),
            Messages.twoTypes(
                name, handler.written(), message.types(), first.handler(), first.types()));
      }
    }
  }
}
