package dev.emit;

import dev.emit.handler.AsyncBatchHandler;
import dev.emit.handler.AsyncHandler;
import dev.emit.handler.BatchHandler;
import dev.emit.handler.Handler;
import dev.emit.handler.HandlerOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * The handlers and procedures of one object, ready to be registered. {@code EmitRegistry.bind}
 * makes it; {@link Emit#register(Binding)} takes it, any number of times.
 */
public final class Binding {
  private final List<Registration> registrations;

  private Binding(List<Registration> registrations) {
    this.registrations = List.copyOf(registrations);
  }

  /**
   * Begins a binding.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  List<Registration> registrations() {
    return registrations;
  }

  /** Collects handlers and procedures, in the order in which they are registered. */
  public static final class Builder {
    private final List<Registration> registrations = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a handler.
     *
     * @param <T> the type of the event's messages
     * @param name its name in statistics and reports
     * @param event the event
     * @param handler called with each message
     * @return this
     */
    public <T> Builder handler(String name, Event<T> event, Handler<T> handler) {
      return handler(name, event, HandlerOptions.defaults(), handler);
    }

    /**
     * Adds a handler with options.
     *
     * @param <T> the type of the event's messages
     * @param name its name in statistics and reports
     * @param event the event
     * @param options how it wants its messages
     * @param handler called with each message
     * @return this
     */
    public <T> Builder handler(
        String name, Event<T> event, HandlerOptions<? super T> options, Handler<T> handler) {
      registrations.add(Registration.of(name, event, options, handler));
      return this;
    }

    /**
     * Adds an asynchronous handler.
     *
     * @param <T> the type of the event's messages
     * @param name its name in statistics and reports
     * @param event the event
     * @param handler called with each message
     * @return this
     */
    public <T> Builder asyncHandler(String name, Event<T> event, AsyncHandler<T> handler) {
      return asyncHandler(name, event, HandlerOptions.defaults(), handler);
    }

    /**
     * Adds an asynchronous handler with options.
     *
     * @param <T> the type of the event's messages
     * @param name its name in statistics and reports
     * @param event the event
     * @param options how it wants its messages
     * @param handler called with each message
     * @return this
     */
    public <T> Builder asyncHandler(
        String name, Event<T> event, HandlerOptions<? super T> options, AsyncHandler<T> handler) {
      registrations.add(Registration.ofAsync(name, event, options, handler));
      return this;
    }

    /**
     * Adds a handler of batches.
     *
     * @param <T> the type of the event's messages
     * @param name its name in statistics and reports
     * @param event the event
     * @param options how it wants its messages, and how many at the most
     * @param handler called with those that wait
     * @return this
     */
    public <T> Builder batchHandler(
        String name, Event<T> event, HandlerOptions<? super T> options, BatchHandler<T> handler) {
      registrations.add(Registration.ofBatch(name, event, options, handler));
      return this;
    }

    /**
     * Adds an asynchronous handler of batches.
     *
     * @param <T> the type of the event's messages
     * @param name its name in statistics and reports
     * @param event the event
     * @param options how it wants its messages, and how many at the most
     * @param handler called with those that wait
     * @return this
     */
    public <T> Builder asyncBatchHandler(
        String name,
        Event<T> event,
        HandlerOptions<? super T> options,
        AsyncBatchHandler<T> handler) {
      registrations.add(Registration.ofAsyncBatch(name, event, options, handler));
      return this;
    }

    /**
     * Adds a procedure.
     *
     * @param <Q> the type of the request
     * @param <R> the type of the reply
     * @param name its name in statistics and reports
     * @param call the procedure's name and types
     * @param procedure called with each request
     * @return this
     */
    public <Q, R> Builder procedure(String name, Call<Q, R> call, Procedure<Q, R> procedure) {
      return procedure(name, call, HandlerOptions.defaults(), procedure);
    }

    /**
     * Adds a procedure with options.
     *
     * @param <Q> the type of the request
     * @param <R> the type of the reply
     * @param name its name in statistics and reports
     * @param call the procedure's name and types
     * @param options how it wants its requests
     * @param procedure called with each request
     * @return this
     */
    public <Q, R> Builder procedure(
        String name,
        Call<Q, R> call,
        HandlerOptions<? super Q> options,
        Procedure<Q, R> procedure) {
      registrations.add(Registration.of(name, call, options, procedure));
      return this;
    }

    /**
     * Adds an asynchronous procedure.
     *
     * @param <Q> the type of the request
     * @param <R> the type of the reply
     * @param name its name in statistics and reports
     * @param call the procedure's name and types
     * @param procedure called with each request
     * @return this
     */
    public <Q, R> Builder asyncProcedure(
        String name, Call<Q, R> call, AsyncProcedure<Q, R> procedure) {
      return asyncProcedure(name, call, HandlerOptions.defaults(), procedure);
    }

    /**
     * Adds an asynchronous procedure with options.
     *
     * @param <Q> the type of the request
     * @param <R> the type of the reply
     * @param name its name in statistics and reports
     * @param call the procedure's name and types
     * @param options how it wants its requests
     * @param procedure called with each request
     * @return this
     */
    public <Q, R> Builder asyncProcedure(
        String name,
        Call<Q, R> call,
        HandlerOptions<? super Q> options,
        AsyncProcedure<Q, R> procedure) {
      registrations.add(Registration.ofAsync(name, call, options, procedure));
      return this;
    }

    /**
     * Ends the binding.
     *
     * @return what was added
     */
    public Binding build() {
      return new Binding(registrations);
    }
  }
}
