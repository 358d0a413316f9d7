package dev.emit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a bus logs: apart from those who do, so that a process whose bus has nothing to say does
 * not wait for the logging to be set up.
 */
final class Log {
  static final Logger BUS = LoggerFactory.getLogger(Emit.class);

  private Log() {}
}
