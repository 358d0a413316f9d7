package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;

/** What the handlers of one name, in the whole compilation, must agree on. */
final class Agreements {
  /** What the first handler said, as text, since elements do not outlive a round. */
  private record Said(String home, String handler, String types) {
    static Said of(HandlerMethod handler, String types) {
      return new Said(ClassName.get(handler.host()).packageName(), handler.written(), types);
    }

    /** The handler's name for a reader of another's error. */
    String handler(Said reader) {
      return home.equals(reader.home) ? handler : home + "." + handler;
    }
  }

  private final Map<String, Said> events = new HashMap<>();
  private final Map<String, Said> messages = new HashMap<>();
  private final Map<String, Said> procedures = new HashMap<>();

  /** Reports what a handler says otherwise than one before it. */
  void check(Use use, Report report) {
    String name = use.wireName();
    HandlerMethod handler = use.handler();
    Said said = Said.of(handler, use.types());
    if (use.signature().procedure()) {
      Said event = events.get(name);
      Said first = procedures.putIfAbsent(name, said);
      if (event != null) {
        report.add(
            handler.namePlace(),
            Messages.eventAndProcedure(name, event.handler(said), handler.written()));
      } else if (first != null && !first.types().equals(said.types())) {
        report.add(
            handler.namePlace(),
            Messages.twoSignatures(
                name, handler.written(), said.types(), first.handler(said), first.types()));
      }
      return;
    }
    Said procedure = procedures.get(name);
    events.putIfAbsent(name, said);
    if (procedure != null) {
      report.add(
          handler.namePlace(),
          Messages.eventAndProcedure(name, handler.written(), procedure.handler(said)));
    } else if (use.taken().isTyped()) {
      Said message = Said.of(handler, use.message());
      Said first = messages.putIfAbsent(name, message);
      if (first != null && !first.types().equals(message.types())) {
        report.add(
            handler.namePlace(),
            Messages.twoTypes(
                name, handler.written(), message.types(), first.handler(said), first.types()));
      }
    }
  }
}
