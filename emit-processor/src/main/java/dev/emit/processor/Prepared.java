package dev.emit.processor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handler that has passed every check, and how what it takes and gives travels.
 *
 * @param message its one message, or null
 * @param members what its {@code @Param}s take, in order
 * @param reply null for an acknowledgement or an event
 * @param key the way to the key by which it keeps the order, or null
 */
record Prepared(
    Use use,
    @Nullable Carrier message,
    List<Carrier> members,
    @Nullable Carrier reply,
    @Nullable KeyPath key) {
  HandlerMethod handler() {
    return use.handler();
  }

  boolean isProcedure() {
    return use.signature().procedure();
  }

  boolean isPublic() {
    return (message == null || message.isPublic())
        && (reply == null || reply.isPublic())
        && members.stream().allMatch(Carrier::isPublic);
  }
}
