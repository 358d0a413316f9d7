package dev.emit.examples.twoprocesses;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;

/** What both processes know: the contract. */
public interface Thermostat {
  /** Sets the wanted temperature, and returns the one that was set before. */
  @On("thermostat.set")
  double set(@Param("celsius") double celsius);

  /** Tells that somebody opened a window. */
  @On("window.opened")
  void windowOpened(@Param("room") String room);
}
