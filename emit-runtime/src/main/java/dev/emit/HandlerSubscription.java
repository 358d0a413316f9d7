package dev.emit;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** The subscription of one handler or procedure, among all of a bus. */
abstract class HandlerSubscription implements Subscription {
  private final String event;
  private final Object handler;
  private final Set<HandlerSubscription> all;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Creates it, to be taken out of all when it is closed. */
  HandlerSubscription(String event, Object handler, Set<HandlerSubscription> all) {
    this.event = event;
    this.handler = handler;
    this.all = all;
  }

  /** Has it get no more messages; called once. */
  abstract void remove();

  final boolean isOf(String event, Object handler) {
    return this.event.equals(event) && this.handler.equals(handler);
  }

  @Override
  public final void close() {
    if (closed.compareAndSet(false, true)) {
      remove();
      all.remove(this);
    }
  }
}
