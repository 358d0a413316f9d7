package dev.emit;

import dev.emit.engine.EngineHealth;

/**
 * How a bus is, at one moment.
 *
 * @param engine the connection; on the local engine it is always connected while the bus runs
 * @param queued how many messages and requests wait for their handlers or are being handled
 * @param pendingCalls how many calls wait for their reply
 */
public record Health(EngineHealth engine, long queued, int pendingCalls) {
  /**
   * Whether messages can be emitted and are received.
   *
   * @return true while the bus runs and its engine is connected
   */
  public boolean isConnected() {
    return engine.state() == EngineHealth.State.CONNECTED;
  }
}
