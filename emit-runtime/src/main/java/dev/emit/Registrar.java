package dev.emit;

import dev.emit.dispatch.Carried;
import dev.emit.dispatch.InterceptedTask;
import dev.emit.dispatch.Interceptors;
import dev.emit.dispatch.Lane;
import dev.emit.dispatch.Lanes;
import dev.emit.dispatch.Task;
import dev.emit.dispatch.Topic;
import dev.emit.dispatch.Topics;
import dev.emit.handler.Handler;
import dev.emit.handler.HandlerOptions;
import dev.emit.rpc.Rpc;
import dev.emit.rpc.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is registered on a bus: it opens and closes the lanes. Safe for threads. */
final class Registrar {
  private final Topics topics;
  private final Lanes lanes;
  private final Rpc rpc;
  private final @Nullable Interceptors interceptors;
  private final Set<HandlerSubscription> subscriptions = ConcurrentHashMap.newKeySet();

  Registrar(Topics topics, Lanes lanes, Rpc rpc, @Nullable Interceptors interceptors) {
    this.topics = topics;
    this.lanes = lanes;
    this.rpc = rpc;
    this.interceptors = interceptors;
  }

  /** Registers all, or none if one is refused. */
  Subscription register(List<Registration> registrations) {
    List<Subscription> parts = new ArrayList<>();
    try {
      for (Registration registration : registrations) {
        parts.add(registration.registerOn(this));
      }
    } catch (RuntimeException e) {
      parts.forEach(Subscription::close);
      throw e;
    }
    return parts.size() == 1 ? parts.get(0) : new CompositeSubscription(parts);
  }

  <T> Subscription subscribe(
      String name,
      Event<T> event,
      HandlerOptions<? super T> options,
      Task<T> task,
      Object handler) {
    if (interceptors == null) {
      Lane<T> lane = lanes.open(event.name(), name, options, task, null);
      topics.of(event.name()).add(event.codec(), lane);
      return subscription(event.name(), lane, handler);
    }
    Task<Carried<T>> around = new InterceptedTask<>(interceptors, event.name(), name, task);
    Lane<Carried<T>> lane = lanes.open(event.name(), name, carrying(options), around, null);
    topics.of(event.name()).addCarrying(event.codec(), lane);
    return subscription(event.name(), lane, handler);
  }

  <T> Subscription subscribeBatch(
      String name,
      Event<T> event,
      HandlerOptions<? super T> options,
      Task<List<T>> task,
      Object handler) {
    if (interceptors == null) {
      Lane<T> lane = lanes.openBatch(event.name(), name, options, task, null);
      topics.of(event.name()).add(event.codec(), lane);
      return subscription(event.name(), lane, handler);
    }
    Task<List<Carried<T>>> around = InterceptedTask.ofBatch(interceptors, event.name(), name, task);
    Lane<Carried<T>> lane = lanes.openBatch(event.name(), name, carrying(options), around, null);
    topics.of(event.name()).addCarrying(event.codec(), lane);
    return subscription(event.name(), lane, handler);
  }

  private static <T> HandlerOptions<Carried<T>> carrying(HandlerOptions<? super T> options) {
    return options.within(Carried<T>::message);
  }

  private Subscription subscription(String event, Lane<?> lane, Object handler) {
    Topic topic = topics.of(event);
    return added(
        new HandlerSubscription(event, handler, subscriptions) {
          @Override
          public CompletionStage<Void> ready() {
            return topic.ready();
          }

          @Override
          void remove() {
            topic.remove(lane);
            lanes.close(lane);
          }
        });
  }

  <Q, R> Subscription serve(
      String name,
      Call<Q, R> call,
      HandlerOptions<? super Q> options,
      Service<Q, R> service,
      Object handler) {
    Runnable remove =
        rpc.server().register(call.name(), name, call.request(), call.reply(), options, service);
    return served(call.name(), handler, remove);
  }

  Subscription serveRaw(String name, Handler<Map<String, Object>> handler) {
    Runnable remove =
        rpc.server()
            .registerRaw(
                name,
                request -> {
                  handler.handle(request);
                  return null;
                });
    return served("", handler, remove);
  }

  private Subscription served(String event, Object handler, Runnable remove) {
    return added(ProcedureSubscription.of(event, handler, subscriptions, rpc, remove));
  }

  private Subscription added(HandlerSubscription subscription) {
    subscriptions.add(subscription);
    return subscription;
  }

  /** Closes the subscriptions of a handler, and answers whether there was one. */
  boolean unsubscribe(String event, Object handler) {
    boolean found = false;
    for (HandlerSubscription subscription : subscriptions) {
      if (subscription.isOf(event, handler)) {
        subscription.close();
        found = true;
      }
    }
    return found;
  }
}
