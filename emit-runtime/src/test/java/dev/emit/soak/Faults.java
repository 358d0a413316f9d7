package dev.emit.soak;

import dev.emit.testing.RespClient;
import dev.emit.testing.TestProxy;
import dev.emit.testing.TestRedis;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes one fault after the other, by chance, and lets things come to rest in between. */
final class Faults {
  private static final Pattern ID = Pattern.compile("id=(\\d+) [^\n]*name=emit-");

  private enum Kind {
    CLIENT_KILL,
    SERVER_KILL,
    SERVER_STOP,
    PROXY_SILENT,
    PROXY_HOLD,
    PROXY_CUT
  }

  private final Random random;
  private final TestRedis redis;
  private final List<TestProxy> proxies;
  private final Map<Kind, Integer> made = new EnumMap<>(Kind.class);

  Faults(long seed, TestRedis redis, List<TestProxy> proxies) {
    this.random = new Random(seed);
    this.redis = redis;
    this.proxies = proxies;
  }

  /** Makes faults until the time is over. */
  void run(long deadlineNanos) throws InterruptedException {
    while (System.nanoTime() < deadlineNanos) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      TestProxy proxy = proxies.get(random.nextInt(proxies.size()));
      int millis = 100 + random.nextInt(2900);
      made.merge(kind, 1, Integer::sum);
      make(kind, proxy, millis);
      rest(100 + random.nextInt(1900));
    }
  }

  private void make(Kind kind, TestProxy proxy, int millis) throws InterruptedException {
    switch (kind) {
      case CLIENT_KILL -> killClient();
      case SERVER_KILL -> {
        redis.kill();
        rest(millis);
        redis.restart();
      }
      case SERVER_STOP -> {
        redis.freeze();
        rest(millis);
        redis.thaw();
      }
      case PROXY_SILENT -> {
        proxy.silent(true);
        rest(millis);
        // What it has swallowed is lost, which TCP does to no connection that goes on.
        proxy.cut();
        proxy.silent(false);
      }
      case PROXY_HOLD -> {
        proxy.hold(true);
        rest(millis);
        proxy.hold(false);
      }
      case PROXY_CUT -> proxy.cut();
    }
  }

  private void killClient() {
    try (RespClient admin = redis.client()) {
      List<String> ids =
          ID.matcher((String) admin.call("CLIENT", "LIST"))
              .results()
              .map((MatchResult match) -> match.group(1))
              .toList();
      if (!ids.isEmpty()) {
        admin.call("CLIENT", "KILL", "ID", ids.get(random.nextInt(ids.size())));
      }
    } catch (UncheckedIOException e) {
      // The next one will meet a connection.
    }
  }

  private static void rest(int millis) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(millis);
  }

  @Override
  public String toString() {
    return made.toString();
  }
}
