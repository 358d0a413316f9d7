package dev.emit.engine.redis;

import dev.emit.error.OutcomeUnknownException;
import dev.emit.error.PublishException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The life of one publishing connection: from the outbox to the writer, which sends, and on to the
 * reader, which completes what Redis answers, in the order sent.
 *
 * <p>Any thread publishes. The writer is a thread of its own; the reader is the thread that calls
 * {@link #run}. Each publish is taken out of a queue by exactly one thread, which ends it. Only the
 * reader takes from {@code sent}, and it fails what is left there only after the writer has ended.
 */
final class PublishSession {
  private final RedisConnection connection;
  private final String address;
  private final Semaphore window;
  private final BlockingQueue<Publish> outbox = new LinkedBlockingQueue<>();
  private final ConcurrentLinkedQueue<Publish> sent = new ConcurrentLinkedQueue<>();
  private final EngineThread writer = new EngineThread("publish-writer", this::write);

  /** Set once: nothing is sent any more, and who adds to the outbox afterwards must empty it. */
  private volatile @Nullable Loss loss;

  private record Loss(Instant since, String reason) {}

  /**
   * Takes over a connection.
   *
   * @param connection what is closed at the end
   * @param address for messages to people
   * @param window has one permit less for each publish given to {@link #publish}, until it ends
   */
  PublishSession(RedisConnection connection, String address, Semaphore window) {
    this.connection = connection;
    this.address = address;
    this.window = window;
  }

  /** Queues a publish, or fails it at once when the connection is lost. */
  void publish(Publish publish) {
    if (loss == null) {
      outbox.add(publish);
    } else {
      notSent(publish);
    }
    if (loss != null) {
      emptyOutbox();
    }
  }

  /** Queues a PING, whose answer keeps the reader from giving up. */
  void ping() {
    if (loss == null) {
      outbox.add(Publish.PING);
    }
  }

  /** Ends the session from any thread: {@link #run} returns. */
  void close(String reason) {
    lose(reason);
    connection.close();
  }

  /**
   * Sends and completes until the connection is lost, and fails what is left.
   *
   * @param silence the reason when nothing arrives in time
   * @return why it was lost
   */
  String run(String silence) {
    writer.start();
    String reason;
    try {
      while (true) {
        answered(connection.read());
      }
    } catch (RuntimeException | Error e) {
      // Anything: this thread must live to fail what is left, and to reconnect.
      reason = lose(ConnectFailure.lost(e, silence));
    }
    connection.close();
    writer.awaitEnd(Duration.ofDays(1));
    for (Publish p = sent.poll(); p != null; p = sent.poll()) {
      outcomeUnknown(p, reason);
    }
    emptyOutbox();
    return reason;
  }

  private void answered(Object reply) {
    Publish publish = sent.poll();
    if (publish == null) {
      throw new JedisException("Redis answered what was not asked");
    }
    if (publish == Publish.PING) {
      return;
    }
    window.release();
    if (reply instanceof Long receivers) {
      publish.receivers.complete(receivers);
    } else if (reply instanceof JedisDataException error) {
      publish.receivers.completeExceptionally(refused(publish, error));
    } else {
      publish.receivers.completeExceptionally(
          new OutcomeUnknownException(
              "Redis at "
                  + address
                  + " answered the PUBLISH to '"
                  + publish.name()
                  + "' with something else than a number. Is it Redis that listens there?"));
    }
  }

  /** The writer: no lingering; it flushes whenever the outbox is empty, and batches form so. */
  private void write() {
    try {
      while (true) {
        Publish next = outbox.take();
        while (next != null) {
          if (next == Publish.END) {
            return;
          }
          if (loss != null) {
            notSent(next);
            return;
          }
          // Before it is sent, so that the reader finds it when the answer comes.
          sent.add(next);
          if (next == Publish.PING) {
            connection.send(RedisConnection.PING);
          } else {
            connection.send(RedisConnection.PUBLISH, next.channel, next.payload);
          }
          next = outbox.poll();
        }
        connection.flush();
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

  private synchronized String lose(String reason) {
    Loss known = loss;
    if (known != null) {
      return known.reason();
    }
    loss = new Loss(Instant.now(), reason);
    outbox.add(Publish.END);
    return reason;
  }

  private void emptyOutbox() {
    for (Publish p = outbox.poll(); p != null; p = outbox.poll()) {
      if (p == Publish.END) {
        // Whoever meets it leaves it to the writer.
        if (writer.isAlive()) {
          outbox.add(p);
          return;
        }
      } else {
        notSent(p);
      }
    }
  }

  private void notSent(Publish publish) {
    if (publish == Publish.PING) {
      return;
    }
    window.release();
    Loss known = loss;
    publish.receivers.completeExceptionally(
        new PublishException(
            "The message for '"
                + publish.name()
                + "' was not published: not connected to Redis at "
                + address
                + (known == null ? "" : " since " + known.since() + " (" + known.reason() + ")")
                + ", reconnecting. Emit it again later if it still matters."));
  }

  private void outcomeUnknown(Publish publish, String reason) {
    if (publish == Publish.PING) {
      return;
    }
    window.release();
    publish.receivers.completeExceptionally(
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
                ? ". Permit it: ACL SETUSER <user> +publish &" + publish.name() + "."
                : ". Check Redis's log and settings."),
        error);
  }
}
