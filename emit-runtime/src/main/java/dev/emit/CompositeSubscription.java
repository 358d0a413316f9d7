package dev.emit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The subscriptions of one binding. */
record CompositeSubscription(List<Subscription> parts) implements Subscription {
  @Override
  public CompletionStage<Void> ready() {
    return CompletableFuture.allOf(
        parts.stream()
            .map(part -> part.ready().toCompletableFuture())
            .toArray(CompletableFuture[]::new));
  }

  @Override
  public void close() {
    parts.forEach(Subscription::close);
  }
}
