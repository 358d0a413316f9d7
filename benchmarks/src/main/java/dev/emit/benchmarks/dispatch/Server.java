package dev.emit.benchmarks.dispatch;

import dev.emit.annotations.On;

/** Answers the calls. */
final class Server {
  @On("next")
  Tick next(Tick tick) {
    return new Tick(tick.producer(), tick.number() + 1);
  }
}
