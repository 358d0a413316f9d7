package dev.emit;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The subscription of one handler or procedure. */
final class HandlerSubscription implements Subscription {
  private final String event;
  private final Object handler;
  private final Supplier<CompletionStage<Void>> ready;
  private final Runnable remove;
  private final Consumer<HandlerSubscription> whenClosed;
  private final AtomicBoolean closed = new AtomicBoolean();

  HandlerSubscription(
      String event,
      Object handler,
      Supplier<CompletionStage<Void>> ready,
      Runnable remove,
      Consumer<HandlerSubscription> whenClosed) {
    this.event = event;
    this.handler = handler;
    this.ready = ready;
    this.remove = remove;
    this.whenClosed = whenClosed;
  }

  boolean isOf(String event, Object handler) {
    return this.event.equals(event) && this.handler.equals(handler);
  }

  @Override
  public CompletionStage<Void> ready() {
    return ready.get();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      remove.run();
      whenClosed.accept(this);
    }
  }
}
