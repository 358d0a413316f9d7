package dev.emit.interceptor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Carries entries of SLF4J's diagnostic context ({@link MDC}) from emitters to handlers, and from
 * callers to procedures, as trace ids need it.
 *
 * <p>While a handler or procedure runs, its thread has the sender's entries, and none of these keys
 * that the sender had not; afterwards it has its own again. What an asynchronous one does on other
 * threads has to carry them itself.
 */
public final class MdcInterceptor implements Interceptor {
  private final List<String> keys;

  private MdcInterceptor(List<String> keys) {
    this.keys = keys;
  }

  /**
   * An interceptor for some keys.
   *
   * @param keys the keys of the entries to carry; all others stay where they are
   * @return the interceptor
   */
  public static MdcInterceptor of(String... keys) {
    return new MdcInterceptor(List.of(keys));
  }

  @Override
  public <R> CompletionStage<R> emit(Outgoing event, Next<R> next) throws Exception {
    return send(event, next);
  }

  @Override
  public <R> CompletionStage<R> call(Outgoing call, Next<R> next) throws Exception {
    return send(call, next);
  }

  @Override
  public <R> CompletionStage<R> handle(Incoming event, Next<R> next) throws Exception {
    return receive(event, next);
  }

  @Override
  public <R> CompletionStage<R> serve(Incoming request, Next<R> next) throws Exception {
    return receive(request, next);
  }

  private <R> CompletionStage<R> send(Outgoing out, Next<R> next) throws Exception {
    for (String key : keys) {
      String value = MDC.get(key);
      if (value != null) {
        out.context().put(key, value);
      }
    }
    return next.proceed();
  }

  private <R> CompletionStage<R> receive(Incoming in, Next<R> next) throws Exception {
    Map<String, @Nullable String> own = new HashMap<>();
    for (String key : keys) {
      own.put(key, MDC.get(key));
      set(key, in.context().get(key));
    }
    try {
      return next.proceed();
    } finally {
      own.forEach(MdcInterceptor::set);
    }
  }

  private static void set(String key, @Nullable String value) {
    if (value == null) {
      MDC.remove(key);
    } else {
      MDC.put(key, value);
    }
  }
}
