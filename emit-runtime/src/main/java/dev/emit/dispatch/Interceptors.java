package dev.emit.dispatch;

import dev.emit.interceptor.Incoming;
import dev.emit.interceptor.Interceptor;
import dev.emit.interceptor.Next;
import dev.emit.interceptor.Outgoing;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The interceptors of a bus, the outermost first. A bus that has none has no object of this. */
public final class Interceptors {
  private final List<Interceptor> all;

  /** Creates it of a list that is not empty. */
  public Interceptors(List<Interceptor> all) {
    this.all = List.copyOf(all);
  }

  /** Emits within all. */
  public <R> CompletionStage<R> emit(Outgoing event, Next<R> last) throws Exception {
    return around(last, (each, next) -> each.emit(event, next));
  }

  /** Handles within all. */
  public <R> CompletionStage<R> handle(Incoming event, Next<R> last) throws Exception {
    return around(last, (each, next) -> each.handle(event, next));
  }

  /** Calls within all. */
  public <R> CompletionStage<R> call(Outgoing call, Next<R> last) throws Exception {
    return around(last, (each, next) -> each.call(call, next));
  }

  /** Serves within all. */
  public <R> CompletionStage<R> serve(Incoming request, Next<R> last) throws Exception {
    return around(last, (each, next) -> each.serve(request, next));
  }

  private <R> CompletionStage<R> around(Next<R> last, Around<R> around) throws Exception {
    Next<R> next = last;
    for (int i = all.size() - 1; i >= 0; i--) {
      Interceptor interceptor = all.get(i);
      Next<R> inner = next;
      next = () -> around.proceed(interceptor, inner);
    }
    return next.proceed();
  }

  private interface Around<R> {
    CompletionStage<R> proceed(Interceptor interceptor, Next<R> next) throws Exception;
  }
}
