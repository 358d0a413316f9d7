package dev.emit;

import dev.emit.rpc.Rpc;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** The subscription of a procedure, or of a raw handler of requests. */
final class ProcedureSubscription extends HandlerSubscription {
  private final Rpc rpc;
  private final Runnable remove;

  private ProcedureSubscription(
      String event, Object handler, Set<HandlerSubscription> all, Rpc rpc, Runnable remove) {
    super(event, handler, all);
    this.rpc = rpc;
    this.remove = remove;
  }

  /** Creates it; whoever may call this need not load this class before, as for a constructor. */
  static HandlerSubscription of(
      String event, Object handler, Set<HandlerSubscription> all, Rpc rpc, Runnable remove) {
    return new ProcedureSubscription(event, handler, all, rpc, remove);
  }

  @Override
  public CompletionStage<Void> ready() {
    return rpc.server().ready();
  }

  @Override
  void remove() {
    remove.run();
  }
}
