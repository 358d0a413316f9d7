package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sign of life that each process publishes once a period (wire protocol, section 4). It answers
 * no beat, so that beats do not multiply. Its methods are called from the timer and the reader.
 */
final class Heartbeat {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  private final String channel;

  /** Confined to the publisher's reader. */
  private boolean failing;

  Heartbeat(String channel) {
    this.channel = channel;
  }

  /** Publishes a beat, unless the outbox is full: then there are signs of life enough. */
  void beat(Publisher publisher) {
    String beat = text(System.currentTimeMillis());
    CompletableFuture<Long> sent = publisher.tryPublish(channel, beat.getBytes(UTF_8));
    if (sent == null) {
      log.debug("no heartbeat: the outbox is full");
      return;
    }
    log.debug("heartbeat sent to '{}': {}", channel, beat);
    var unused =
        sent.whenComplete(
            (receivers, failure) -> {
              if (failure != null && !failing) {
                log.warn("a heartbeat was not published: {}", failure.getMessage());
              }
              failing = failure != null;
            });
  }

  /** Notes a beat, of this process or another. */
  void received(byte[] payload) {
    if (log.isDebugEnabled()) {
      int shown = Math.min(payload.length, 200);
      log.debug("heartbeat received on '{}': {}", channel, new String(payload, 0, shown, UTF_8));
    }
  }

  /** The beat of a time, in milliseconds since 1970. */
  static String text(long millis) {
    long seconds = TimeUnit.MILLISECONDS.toSeconds(millis);
    String fraction = Long.toString(1000 + millis % 1000).substring(1);
    return "{\"msg\": \"heartbeat\", \"time\": " + seconds + "." + fraction + "}";
  }
}
