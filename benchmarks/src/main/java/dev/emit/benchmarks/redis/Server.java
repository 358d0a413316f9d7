package dev.emit.benchmarks.redis;

import dev.emit.annotations.On;

/** Answers the calls. */
public final class Server implements RemoteServer {
  @On("placed.next")
  Placed next(Placed placed) {
    return Placed.of(placed.number() + 1);
  }

  @Override
  public long next(long number) {
    return number + 1;
  }
}
