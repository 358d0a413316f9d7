package dev.emit;

import dev.emit.dispatch.Durations;
import dev.emit.dispatch.Interceptors;
import dev.emit.dispatch.TopicRules;
import dev.emit.engine.Credentials;
import dev.emit.engine.Engine;
import dev.emit.engine.WhenDisconnected;
import dev.emit.engine.WhenFull;
import dev.emit.engine.redis.RedisDsn;
import dev.emit.engine.redis.RedisEngine;
import dev.emit.engine.redis.RedisOptions;
import dev.emit.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** Everything that can be set on a bus. Not safe for threads; made by {@link Emit#builder()}. */
public final class EmitBuilder {
  /** Null for the local one. */
  private @Nullable Function<EmitBuilder, Supplier<Engine>> engine;

  String namespace = "";
  @Nullable Duration heartbeat;
  Duration callTimeout = Duration.ofSeconds(10);
  private long emitTimeoutNanos = TimeUnit.SECONDS.toNanos(10);
  @Nullable Executor executor;
  final Map<String, Executor> executors = new LinkedHashMap<>();
  private final List<Interceptor> interceptors = new ArrayList<>();
  @Nullable EmitListener listener;
  int maxPayload = 1 << 20;
  int laneCapacity = 8192;
  int maxPendingCalls = 65_536;
  WhenFull whenFull = WhenFull.WAIT;
  private boolean failUnheard;
  private boolean failEmitOnCallerFailure;
  private final List<Consumer<RedisOptions.Builder>> redisSettings = new ArrayList<>();

  EmitBuilder() {}

  /**
   * Uses the engine within this JVM. It is what is used when nothing else is said.
   *
   * @return this
   */
  public EmitBuilder local() {
    engine = null;
    return this;
  }

  /**
   * Uses Redis, through Jedis, which must be on the class path when the bus is started.
   *
   * @param dsn {@code redis://[[user]:password@]host[:port][/db]}, or {@code rediss://…} for TLS;
   *     the port is 6379 and the database 0 unless given; reserved characters in user and password
   *     are percent-encoded (RFC 3986). {@code redis+unix:///path[?db=0]} is a Unix domain socket,
   *     {@code redis+sentinel://[[user]:password@]host[:port],…/master[/db]} (or {@code
   *     rediss+sentinel}) the master that Sentinels name, and {@code
   *     redis+cluster://[[user]:password@]host[:port],…} (or {@code rediss+cluster}) a Redis
   *     Cluster of version 7.0 or later
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
   * full, before it fails; and how long a message waits for the connection, if {@link
   * #whenDisconnected} lets it. A thread that runs a handler is never held up by a lane.
   *
   * @param timeout the time, at least a millisecond; 10 seconds unless set
   * @return this
   * @throws IllegalArgumentException if the time is shorter than a millisecond
   */
  public EmitBuilder emitTimeout(Duration timeout) {
    emitTimeoutNanos = Durations.nanos(positive("emitTimeout", timeout));
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
   * An executor that handlers ask for by its name, with {@code @RunOn} or {@link
   * dev.emit.handler.HandlerOptions#withExecutor}. It is never shut down by the bus.
   *
   * @param name the name
   * @param executor the executor
   * @return this
   * @throws IllegalArgumentException if the name is empty, or taken already
   */
  public EmitBuilder executor(String name, Executor executor) {
    if (name.isEmpty() || executors.putIfAbsent(name, executor) != null) {
      throw new IllegalArgumentException(
          "There is an executor '" + name + "' already, or the name is empty; give another name.");
    }
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
   * Adds what stands around emits, calls, and what they reach. Of several, the one added first is
   * the outermost.
   *
   * @param interceptor called by many threads at once
   * @return this
   */
  public EmitBuilder interceptor(Interceptor interceptor) {
    interceptors.add(interceptor);
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
   * What {@code emit} does when a lane (local engine) or the outbox (Redis) is full. None of the
   * three can lock up a handler that emits: the outbox is emptied by threads that run no handlers,
   * and a thread that runs one does not wait for a lane.
   *
   * @param policy {@link WhenFull#WAIT} unless set, up to {@link #emitTimeout}
   * @return this
   */
  public EmitBuilder whenFull(WhenFull policy) {
    whenFull = policy;
    return this;
  }

  /**
   * Whether it is an error to emit what nobody handles: over Redis, what no process is subscribed
   * to, where Redis can tell. It is counted in any case, as {@link EventStats#unheard}.
   *
   * @param fail true to fail such an emit with an {@link dev.emit.error.UnheardException}; false
   *     unless set
   * @return this
   */
  public EmitBuilder failUnheard(boolean fail) {
    failUnheard = fail;
    return this;
  }

  /**
   * Whether an emit fails when a handler that runs on its thread did. The handler's failure is
   * reported in any case, and the other handlers get the message.
   *
   * @param fail true to fail the emit's stage with what the first such handler threw; false unless
   *     set
   * @return this
   */
  public EmitBuilder failEmitOnCallerFailure(boolean fail) {
    failEmitOnCallerFailure = fail;
    return this;
  }

  /**
   * What {@code emit} does while the connection to Redis is lost.
   *
   * @param policy {@link WhenDisconnected#FAIL} unless set; {@link WhenDisconnected#WAIT} keeps
   *     each message up to {@link #emitTimeout}
   * @return this
   */
  public EmitBuilder whenDisconnected(WhenDisconnected policy) {
    return redisSetting(options -> options.whenDisconnected(policy));
  }

  /**
   * How much may be emitted and not yet answered by Redis. What is more is as {@link #whenFull}
   * says.
   *
   * @param messages the bound in messages, at least 1; 8,192 unless set
   * @param bytes the bound in bytes of payload, at least 1; 64 MiB unless set. A larger message is
   *     let in when it is alone
   * @return this
   * @throws IllegalArgumentException if a bound is below 1
   */
  public EmitBuilder outboxCapacity(int messages, long bytes) {
    positive("outboxCapacity", messages);
    positive("outboxCapacity in bytes", bytes);
    return redisSetting(options -> options.outboxCapacity(messages).outboxBytes(bytes));
  }

  /**
   * The name of the connections in Redis's {@code CLIENT LIST}, to which their role is added.
   *
   * @param name printable ASCII characters without spaces, checked by {@link #build}; {@code emit}
   *     unless set
   * @return this
   */
  public EmitBuilder clientName(String name) {
    return redisSetting(options -> options.clientName(name));
  }

  /**
   * How long a start, or one attempt to reconnect, may take.
   *
   * @param timeout the time, at least a millisecond; 5 seconds unless set
   * @return this
   * @throws IllegalArgumentException if the time is shorter than a millisecond
   */
  public EmitBuilder connectTimeout(Duration timeout) {
    positive("connectTimeout", timeout);
    return redisSetting(options -> options.connectTimeout(timeout));
  }

  /**
   * The pauses between attempts to reconnect to Redis: each twice the one before, less up to a half
   * by chance.
   *
   * @param first the first one, at least a millisecond; 100 ms unless set
   * @param longest the longest one, at least a millisecond; 10 seconds unless set
   * @return this
   * @throws IllegalArgumentException if one is shorter than a millisecond
   */
  public EmitBuilder reconnectPauses(Duration first, Duration longest) {
    positive("the first pause", first);
    positive("the longest pause", longest);
    return redisSetting(options -> options.reconnectPauses(first, longest));
  }

  /**
   * Gives up reconnecting after a time: the listener and {@link Emit#health} are told, and emits
   * fail, until the bus is stopped and started again.
   *
   * @param patience the time since the loss, at least a millisecond; unless set, it tries for ever
   * @return this
   * @throws IllegalArgumentException if the time is shorter than a millisecond
   */
  public EmitBuilder giveUpAfter(Duration patience) {
    positive("giveUpAfter", patience);
    return redisSetting(options -> options.giveUpAfter(patience));
  }

  /**
   * Where the login to Redis comes from, in place of the DSN's: for passwords and tokens that
   * change.
   *
   * @param supplier called at each connect, on a thread that may wait for it
   * @return this
   */
  public EmitBuilder credentials(Supplier<Credentials> supplier) {
    return redisSetting(options -> options.credentials(supplier));
  }

  /**
   * Where the login to the Sentinels comes from, which is apart from the master's.
   *
   * @param supplier called at each connect; unless set, there is none
   * @return this
   */
  public EmitBuilder sentinelCredentials(Supplier<Credentials> supplier) {
    return redisSetting(options -> options.sentinelCredentials(supplier));
  }

  /**
   * Which certificates are trusted, and which is this side's own, where the DSN asks for TLS.
   *
   * @param context made of a trust store and a key store; unless set, the JVM's default
   * @return this
   */
  public EmitBuilder tls(SSLContext context) {
    return redisSetting(options -> options.tls(context, null));
  }

  /**
   * How TLS is spoken, where the DSN asks for it.
   *
   * @param context made of a trust store and a key store
   * @param parameters versions, cipher suites and the like. The certificate must be for the DSN's
   *     host, unless their endpoint identification algorithm is the empty string
   * @return this
   */
  public EmitBuilder tls(SSLContext context, SSLParameters parameters) {
    return redisSetting(options -> options.tls(context, parameters));
  }

  private EmitBuilder redisSetting(Consumer<RedisOptions.Builder> setting) {
    redisSettings.add(setting);
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
    return new Emit(this, engine == null ? null : engine.apply(this));
  }

  /** What is put before each name on the wire. */
  String prefix() {
    return namespace.isEmpty() ? "" : namespace + "/";
  }

  @Nullable Interceptors interceptors() {
    return interceptors.isEmpty() ? null : new Interceptors(interceptors);
  }

  TopicRules topicRules() {
    long patience = whenFull == WhenFull.WAIT ? emitTimeoutNanos : 0;
    return new TopicRules(
        maxPayload, patience, whenFull == WhenFull.DROP, failUnheard, failEmitOnCallerFailure);
  }

  private RedisOptions redisOptions(RedisDsn dsn) {
    RedisOptions.Builder options = RedisOptions.builder(dsn);
    redisSettings.forEach(setting -> setting.accept(options));
    return options
        .heartbeat(heartbeat)
        .heartbeatChannel(prefix() + "heartbeat")
        .spaceTimeout(Duration.ofNanos(emitTimeoutNanos))
        .maxPayload(maxPayload)
        .whenFull(whenFull)
        .build();
  }

  private static Duration positive(String name, Duration duration) {
    if (duration.compareTo(Duration.ofMillis(1)) < 0) {
      throw new IllegalArgumentException(name + " is " + duration + "; give at least 1 ms.");
    }
    return duration;
  }

  private static <N extends Number> N positive(String name, N number) {
    if (number.longValue() < 1) {
      throw new IllegalArgumentException(name + " is " + number + "; give at least 1.");
    }
    return number;
  }
}
