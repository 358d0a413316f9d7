package dev.emit.testing;

import dev.emit.Emit;
import dev.emit.EmitBuilder;
import java.util.function.UnaryOperator;

/** The two engines, for tests of what must be the same on both. */
public enum Transport {
  /** One bus. */
  LOCAL,
  /** Two buses, as in two processes. */
  REDIS;

  /** Buses with the default settings, not started. */
  public Buses open() {
    return open(settings -> settings);
  }

  /** Buses with settings of the test's own, not started. */
  public Buses open(UnaryOperator<EmitBuilder> settings) {
    Recorder recorder = new Recorder();
    Emit handler = build(settings, recorder);
    if (this == LOCAL) {
      return new Buses(handler, recorder, handler, recorder);
    }
    Recorder emitterRecorder = new Recorder();
    return new Buses(build(settings, emitterRecorder), emitterRecorder, handler, recorder);
  }

  private Emit build(UnaryOperator<EmitBuilder> settings, Recorder recorder) {
    EmitBuilder builder = Emit.builder().listener(recorder);
    if (this == REDIS) {
      builder.redis(SharedRedis.get().dsn());
    }
    return settings.apply(builder).build();
  }
}
