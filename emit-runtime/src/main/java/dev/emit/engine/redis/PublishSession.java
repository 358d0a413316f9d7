package dev.emit.engine.redis;

import dev.emit.error.OutcomeUnknownException;
import dev.emit.error.PublishException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The life of one publishing connection: from the outbox to the writer, which sends, and on to the
 * reader, which completes what Redis answers, in the order sent.
 *
 * <p>The writer is a thread of its own; the reader is the thread that calls {@link #run}. While the
 * session lives only its writer takes from the outbox; a message that finds everything at rest is
 * sent by the thread that publishes it. Only the reader takes from {@code sent}, and it fails what
 * is left there only after the writer has ended.
 */
final class PublishSession {
  /** What goes into a socket's empty buffer, in bytes. */
  private static final int MAX_AT_ONCE = 1 << 12;

  private final RedisConnection connection;
  private final String address;
  private final PubSub pubSub;
  private final Outbox outbox;
  private final Queue<Publish> sent = new ConcurrentLinkedQueue<>();
  private final EngineThread writer = new EngineThread("publish-writer", this::write);

  /** Held by whoever takes what is to be sent, until it is: so that nothing overtakes it. */
  private final ReentrantLock sending = new ReentrantLock();

  /** Guarded by the lock: whether no more is sent. */
  private boolean silent;

  /**
   * What is sent before the outbox, and later what the writer took and did not send; guarded by the
   * lock.
   */
  private @Nullable Publish next;

  /** How long the last PING took. */
  private volatile long roundTripNanos;

  /** The last command of a session that is ended in peace, which leaves nothing unanswered. */
  private final Publish farewell = Publish.ping();

  private final CountDownLatch over = new CountDownLatch(1);

  /** Whether the farewell was sent again; confined to the reader. */
  private boolean repeated;

  /** Set when the farewell is answered. */
  private volatile boolean parted;

  /** Set once: nothing is sent any more. */
  private volatile @Nullable Loss loss;

  /** The end of a connection. */
  record Loss(Instant since, String reason) {}

  /**
   * Takes over a connection.
   *
   * @param connection what is closed at the end
   * @param pubSub the command to publish with
   * @param outbox what is to be sent
   * @param first what is to be sent before it, or null
   */
  PublishSession(
      RedisConnection connection, PubSub pubSub, Outbox outbox, @Nullable Publish first) {
    this.connection = connection;
    this.address = connection.server().toString();
    this.pubSub = pubSub;
    this.outbox = outbox;
    this.next = first;
    this.roundTripNanos = connection.roundTripNanos();
  }

  /** The end of the connection, or null while it lives. */
  @Nullable Loss loss() {
    return loss;
  }

  /** Where the connection leads. */
  RedisAddress server() {
    return connection.server();
  }

  /** How long the last PING took, in nanoseconds. */
  long roundTripNanos() {
    return roundTripNanos;
  }

  /**
   * Ends the session from another thread than its own, once what is in the outbox already is sent
   * and answered; or else hard.
   *
   * @param millis how long to wait for that
   */
  void part(String reason, long millis) {
    outbox.add(farewell);
    try {
      if (over.await(millis, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close(reason);
  }

  /** Whether the session has ended with nothing left unanswered or unsent. */
  boolean isParted() {
    return parted;
  }

  /** Ends the session from any thread: {@link #run} returns. */
  void close(String reason) {
    lose(reason);
    connection.close();
  }

  /**
   * Sends and completes until the connection is lost, and fails what was sent and not answered.
   *
   * @param silence the reason when nothing arrives in time
   * @return what was taken from the outbox and not sent, or null
   */
  @Nullable Publish run(String silence) {
    writer.start();
    String reason;
    try {
      while (!parted) {
        answered(connection.read());
      }
      reason = "";
    } catch (RuntimeException | Error e) {
      // Anything: this thread must live to fail what is left, and to reconnect.
      reason = lose(ConnectFailure.lost(e, silence));
    }
    connection.close();
    // It may wait for the outbox; it completes nothing, so nobody else sees the interrupt.
    writer.interrupt();
    writer.awaitEnd(Duration.ofDays(1));
    // And any other thread that sends.
    hush();
    for (Publish p = sent.poll(); p != null; p = sent.poll()) {
      outcomeUnknown(p, reason);
    }
    over.countDown();
    return next;
  }

  /**
   * A node of a cluster that is not a master any more passes what it has taken on to the new one,
   * between two answers: with the second one it has left.
   */
  private void partedAfter(boolean second) {
    if (second) {
      parted = true;
      return;
    }
    repeated = true;
    sending.lock();
    try {
      send(farewell);
      connection.flush();
    } catch (IOException e) {
      throw new JedisException(e);
    } finally {
      sending.unlock();
    }
  }

  private void hush() {
    sending.lock();
    try {
      silent = true;
    } finally {
      sending.unlock();
    }
  }

  private void answered(Object reply) {
    Publish publish = sent.poll();
    if (publish == null) {
      throw new JedisException("Redis answered what was not asked");
    }
    if (publish.isPing()) {
      roundTripNanos = System.nanoTime() - publish.sentNanos;
      if (publish == farewell) {
        partedAfter(repeated);
      }
      return;
    }
    if (reply instanceof Long receivers) {
      publish.succeed(receivers);
    } else if (reply instanceof JedisDataException error) {
      if (!publish.isRedirected(error)) {
        publish.fail(refused(publish, error));
      }
    } else {
      publish.fail(
          new OutcomeUnknownException(
              "Redis at "
                  + address
                  + " answered the message for '"
                  + publish.name()
                  + "' with something else than a number. Is it Redis that listens there?"));
    }
  }

  /**
   * Sends from the thread that publishes, which spares the way over the writer's: if nothing is
   * before it and nothing is unanswered, so that there is space for it on its way and the thread is
   * not held up.
   *
   * @return false if it was not sent
   */
  boolean trySend(Publish publish) {
    if (!sent.isEmpty() || publish.payload.length > MAX_AT_ONCE || !sending.tryLock()) {
      return false;
    }
    try {
      if (silent || loss != null || next != null || !outbox.isEmpty() || !sent.isEmpty()) {
        return false;
      }
      send(publish);
      connection.flush();
    } catch (IOException e) {
      // It may be on its way, so it stays among what was sent.
      lose(ConnectFailure.lost(e, ""));
    } finally {
      sending.unlock();
    }
    return true;
  }

  private void send(Publish publish) throws IOException {
    if (publish.isPing()) {
      publish.sentNanos = System.nanoTime();
    }
    // Before it is sent, so that the reader finds it when the answer comes.
    sent.add(publish);
    if (publish.isPing()) {
      connection.send(RedisConnection.PING);
    } else {
      connection.send(pubSub.publish, publish.channel, publish.payload);
    }
  }

  /** The writer: no lingering; it flushes whenever the outbox is empty, and batches form so. */
  private void write() {
    try {
      while (sendAll()) {
        outbox.awaitSome();
      }
    } catch (IOException e) {
      // The reader goes on: answers may still arrive before the end, which it sees for itself.
      lose(ConnectFailure.lost(e, ""));
    } catch (InterruptedException e) {
      close("the writer was interrupted");
    } catch (RuntimeException | Error e) {
      close(e.toString());
      throw e;
    }
  }

  /** Returns whether there will be more to send. */
  private boolean sendAll() throws IOException {
    sending.lock();
    try {
      Publish first = next;
      for (Publish p = first == null ? outbox.poll() : first; p != null; p = outbox.poll()) {
        if (loss != null) {
          next = p;
          return false;
        }
        next = null;
        send(p);
        silent = p == farewell;
        if (silent) {
          break;
        }
      }
      connection.flush();
      return !silent;
    } finally {
      sending.unlock();
    }
  }

  private synchronized String lose(String reason) {
    Loss known = loss;
    if (known == null) {
      known = new Loss(Instant.now(), reason);
      loss = known;
    }
    return known.reason();
  }

  private void outcomeUnknown(Publish publish, String reason) {
    if (publish.isPing()) {
      return;
    }
    publish.fail(
        new OutcomeUnknownException(
            "The message for '"
                + publish.name()
                + "' was sent to Redis at "
                + address
                + ", but the connection was lost before the answer ("
                + reason
                + "). It may have been published or not, and is not sent again."));
  }

  private PublishException refused(Publish publish, JedisDataException error) {
    String text = String.valueOf(error.getMessage());
    return new PublishException(
        "Redis at "
            + address
            + " refused the message for '"
            + publish.name()
            + "': "
            + text
            + (text.startsWith("NOPERM")
                ? ". Permit it: ACL SETUSER <user> +"
                    + pubSub.name(pubSub.publish)
                    + " &"
                    + publish.name()
                    + "."
                : ". Check Redis's log and settings."),
        error);
  }
}
