package dev.emit;

import dev.emit.engine.Engine;
import dev.emit.engine.local.LocalEngine;
import dev.emit.engine.redis.RedisDsn;
import dev.emit.engine.redis.RedisEngine;
import dev.emit.engine.redis.RedisOptions;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that can be set on a bus. Not safe for threads; made by {@link Emit#builder()}. */
public final class EmitBuilder {
  private Function<EmitBuilder, Supplier<Engine>> engine = settings -> LocalEngine::new;
  String namespace = "";
  @Nullable Duration heartbeat;
  Duration callTimeout = Duration.ofSeconds(10);
  Duration emitTimeout = Duration.ofSeconds(10);
  @Nullable Executor executor;
  EmitListener listener = new EmitListener() {};
  int maxPayload = 1 << 20;
  int laneCapacity = 8192;
  int maxPendingCalls = 65_536;

  EmitBuilder() {}

  /**
   * Uses the engine within this JVM. It is what is used when nothing else is said.
   *
   * @return this
   */
  public EmitBuilder local() {
    engine = settings -> LocalEngine::new;
    return this;
  }

  /**
   * Uses Redis, through Jedis, which must be on the class path when the bus is started.
   *
   * @param dsn {@code redis://[[user]:password@]host[:port][/db]}, or {@code rediss://…} for TLS;
   *     the port is 6379 and the database 0 unless given; reserved characters in user and password
   *     are percent-encoded (RFC 3986)
   * @return this
   * @throws IllegalArgumentException if the DSN is not of that form; it does not print the password
   */
  public EmitBuilder redis(String dsn) {
    RedisDsn parsed = RedisDsn.parse(dsn);
    engine =
        settings -> {
          RedisOptions options = settings.redisOptions(parsed);
          return () -> new RedisEngine(options);
        };
    return this;
  }

  /**
   * Uses another engine.
   *
   * @param engine the engine, for this bus alone
   * @return this
   */
  public EmitBuilder engine(Engine engine) {
    this.engine = settings -> () -> engine;
    return this;
  }

  /**
   * Keeps this bus apart from others on the same Redis: the name of each channel begins with the
   * namespace and a slash. pyemit has no namespaces; a Python peer writes {@code app/name} itself.
   *
   * @param namespace a name that is not empty and has no slash; none unless set
   * @return this
   * @throws IllegalArgumentException if the namespace is empty or has a slash
   */
  public EmitBuilder namespace(String namespace) {
    if (namespace.isEmpty() || namespace.indexOf('/') >= 0) {
      throw new IllegalArgumentException(
          "The namespace '" + namespace + "' must not be empty and must have no slash.");
    }
    this.namespace = namespace;
    return this;
  }

  /**
   * Publishes a heartbeat once a period, on the channel {@code heartbeat} (wire protocol, section
   * 4), and takes the connection for dead after three periods without a sign of life. The local
   * engine has no heartbeat.
   *
   * @param period the period, at least a millisecond; none unless set
   * @return this
   * @throws IllegalArgumentException if the period is shorter than a millisecond
   */
  public EmitBuilder heartbeat(Duration period) {
    heartbeat = positive("heartbeat", period);
    return this;
  }

  /**
   * How long a call waits for its reply, unless it says otherwise.
   *
   * @param timeout the time, at least a millisecond; 10 seconds unless set
   * @return this
   * @throws IllegalArgumentException if the time is shorter than a millisecond
   */
  public EmitBuilder callTimeout(Duration timeout) {
    callTimeout = positive("callTimeout", timeout);
    return this;
  }

  /**
   * How long {@code emit} holds up its thread when a lane (local engine) or the outbox (Redis) is
   * full, before it fails. A thread that runs a handler is never held up by a lane.
   *
   * @param timeout the time, at least a millisecond; 10 seconds unless set
   * @return this
   * @throws IllegalArgumentException if the time is shorter than a millisecond
   */
  public EmitBuilder emitTimeout(Duration timeout) {
    emitTimeout = positive("emitTimeout", timeout);
    return this;
  }

  /**
   * Runs handlers and procedures. It should have a thread for each handler that may block at once,
   * as an executor of virtual threads has.
   *
   * @param executor the executor, which is never shut down by the bus; unless set, the bus has a
   *     pool of daemon threads that grows with the number of busy handlers
   * @return this
   */
  public EmitBuilder executor(Executor executor) {
    this.executor = executor;
    return this;
  }

  /**
   * Is told of failures and gaps.
   *
   * @param listener the listener; unless set, there is only the log
   * @return this
   */
  public EmitBuilder listener(EmitListener listener) {
    this.listener = listener;
    return this;
  }

  /**
   * The largest payload, sent or received. The local engine, which encodes nothing, has no limit.
   *
   * @param bytes the limit in bytes, at least 1; 1 MiB unless set
   * @return this
   * @throws IllegalArgumentException if the limit is below 1
   */
  public EmitBuilder maxPayload(int bytes) {
    maxPayload = positive("maxPayload", bytes);
    return this;
  }

  /**
   * How many messages may wait for one handler. When its lane is full, {@code emit} waits on the
   * local engine; on Redis, what arrives for it is dropped, counted and reported.
   *
   * @param messages the capacity, at least 1; 8,192 unless set
   * @return this
   * @throws IllegalArgumentException if the capacity is below 1
   */
  public EmitBuilder laneCapacity(int messages) {
    laneCapacity = positive("laneCapacity", messages);
    return this;
  }

  /**
   * How many calls may wait for their reply at once; one more is refused.
   *
   * @param calls the limit, at least 1; 65,536 unless set
   * @return this
   * @throws IllegalArgumentException if the limit is below 1
   */
  public EmitBuilder maxPendingCalls(int calls) {
    maxPendingCalls = positive("maxPendingCalls", calls);
    return this;
  }

  /**
   * Makes the bus. It is not started.
   *
   * @return a new bus
   */
  public Emit build() {
    return new Emit(this, engine.apply(this));
  }

  /** What is put before each name on the wire. */
  String prefix() {
    return namespace.isEmpty() ? "" : namespace + "/";
  }

  private RedisOptions redisOptions(RedisDsn dsn) {
    return RedisOptions.builder(dsn)
        .heartbeat(heartbeat)
        .heartbeatChannel(prefix() + "heartbeat")
        .spaceTimeout(emitTimeout)
        .maxPayload(maxPayload)
        .build();
  }

  private static Duration positive(String name, Duration duration) {
    if (duration.compareTo(Duration.ofMillis(1)) < 0) {
      throw new IllegalArgumentException(name + " is " + duration + "; give at least 1 ms.");
    }
    return duration;
  }

  private static int positive(String name, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(name + " is " + number + "; give at least 1.");
    }
    return number;
  }
}
