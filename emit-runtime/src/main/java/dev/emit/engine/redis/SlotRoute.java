package dev.emit.engine.redis;

import dev.emit.engine.Engine;
import dev.emit.error.NotRunningException;
import dev.emit.error.PublishException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisClusterException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/**
 * The way of one slot's messages, in order also while the slot moves to another shard: what is
 * refused for being in the wrong place goes first, alone, until it is taken, and what is published
 * meanwhile waits behind it.
 *
 * <p>Safe for threads. No publish is ended and nothing is sent under this object's monitor.
 */
final class SlotRoute {
  private static final long FIRST_PAUSE = 5;
  private static final int LONGEST_SHIFT = 5;

  private final int slot;
  private final ClusterOutlet outlet;

  /** Where what is under way was sent; guarded by this. */
  private @Nullable Shard shard;

  /** How many were sent to a shard and have not come back; guarded by this. */
  private int underWay;

  /** Whether the slot is on the move, so that what comes waits; guarded by this. */
  private boolean moving;

  /** Whether the slot was found, so that all that waits may follow; guarded by this. */
  private boolean found;

  /** Whether one thread is sending what waits, or the timer will; guarded by this. */
  private boolean sending;

  /** Whether the first one that waits has had its pause; guarded by this. */
  private boolean rested;

  /** Guarded by this; once set, nothing is sent any more. */
  private boolean closed;

  /** What was refused and came back, in order; guarded by this. */
  private final List<RoutedPublish> refused = new ArrayList<>();

  /** What waits, in order; guarded by this. */
  private final Deque<RoutedPublish> waiting = new ArrayDeque<>();

  SlotRoute(int slot, ClusterOutlet outlet) {
    this.slot = slot;
    this.outlet = outlet;
  }

  void send(RoutedPublish publish) {
    Shard to;
    synchronized (this) {
      if (underWay > 0 && !moving && outlet.map().shard(slot) != shard) {
        // The map has changed: what is under way to the old one comes back first.
        moving = true;
        found = true;
      }
      if (moving && !closed) {
        waiting.add(publish);
        return;
      }
      to = target();
      underWay++;
    }
    pass(publish, to);
  }

  /** Where to send, which changes only when nothing is under way; under the monitor. */
  private @Nullable Shard target() {
    if (underWay == 0) {
      shard = outlet.map().shard(slot);
    }
    return shard;
  }

  /** Sends, or ends it at once. */
  private void pass(RoutedPublish publish, @Nullable Shard to) {
    PublishLine line = to == null ? null : outlet.line(to);
    if (line != null) {
      line.send(publish);
    } else if (to != null) {
      publish.fail(stopped(publish));
    } else {
      JedisClusterException unserved = new JedisClusterException("no shard has this slot");
      if (!redirected(publish, unserved)) {
        publish.fail(unserved(publish, unserved));
      }
    }
  }

  /**
   * Notes that one has come back and is done.
   *
   * @param taken whether Redis took it, so that the slot is there
   */
  void ended(boolean taken) {
    synchronized (this) {
      underWay--;
      found |= taken;
      if (!isMyTurn()) {
        return;
      }
    }
    sendWaiting();
  }

  /**
   * Notes that one has come back, since the slot is not there.
   *
   * @return false if it is not to be sent again
   */
  boolean redirected(RoutedPublish publish, JedisDataException error) {
    boolean moved = error instanceof JedisRedirectionException;
    if (!moved && !(error instanceof JedisClusterException && outlet.keeps())) {
      return false;
    }
    outlet.moved(slot, error);
    synchronized (this) {
      if (closed) {
        return false;
      }
      underWay--;
      publish.redirects++;
      refused.add(publish);
      moving = true;
      if (!isMyTurn()) {
        return true;
      }
    }
    sendWaiting();
    return true;
  }

  /** Whether the calling thread, which holds the monitor, is the one to send what waits. */
  private boolean isMyTurn() {
    boolean mine = moving && !sending && underWay == 0;
    sending |= mine;
    return mine;
  }

  private void sendWaiting() {
    for (RoutedPublish next = next(); next != null; next = next()) {
      if (next.isExpired()) {
        next.fail(unserved(next, null));
      } else {
        pass(next, pinned());
      }
    }
  }

  private synchronized @Nullable Shard pinned() {
    return shard;
  }

  /** Takes the next one to send, or null when it is not to be sent now or by this thread. */
  private synchronized @Nullable RoutedPublish next() {
    if (underWay == 0 && !refused.isEmpty()) {
      // In front of what came later; and the first one shall find out where the slot is.
      for (int i = refused.size() - 1; i >= 0; i--) {
        waiting.addFirst(refused.get(i));
      }
      refused.clear();
      found = false;
    }
    boolean comesBack = underWay > 0 && (!found || !refused.isEmpty());
    RoutedPublish next = waiting.peek();
    if (comesBack || closed || next == null) {
      moving = comesBack;
      sending = false;
      return null;
    }
    if (next.redirects > 1 && !rested && !next.isExpired()) {
      rested = true;
      outlet.later(this::sendWaiting, FIRST_PAUSE << Math.min(next.redirects - 2, LONGEST_SHIFT));
      return null;
    }
    rested = false;
    shard = target();
    underWay++;
    return waiting.poll();
  }

  /** Fails what waits. */
  void close() {
    List<RoutedPublish> left;
    synchronized (this) {
      closed = true;
      left = new ArrayList<>(refused);
      left.addAll(waiting);
      refused.clear();
      waiting.clear();
    }
    left.forEach(publish -> publish.drop(stopped(publish)));
  }

  /** What a number of receivers is worth. */
  long counted(long receivers) {
    Shard now = outlet.map().shard(slot);
    boolean known = receivers > 0 || (now != null && now.isSettled());
    return known ? receivers : Engine.RECEIVERS_UNKNOWN;
  }

  private static NotRunningException stopped(Publish publish) {
    return new NotRunningException(
        "The message for '" + publish.name() + "' was not published: the engine was stopped.");
  }

  private PublishException unserved(Publish publish, @Nullable Exception cause) {
    return new PublishException(
        "The message for '"
            + publish.name()
            + "' was not published: the cluster did not say in time which shard has slot "
            + slot
            + ". See CLUSTER NODES, and emit it again later if it still matters.",
        cause);
  }
}
