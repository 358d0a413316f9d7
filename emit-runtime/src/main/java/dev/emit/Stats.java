package dev.emit;

import java.util.List;

/**
 * What a bus has done since it was made, at one moment.
 *
 * @param events an entry for each event that was emitted or handled here
 * @param handlers an entry for each handler and procedure that is registered
 * @param loads how busy each of these is
 * @param pendingCalls how many calls wait for their reply
 */
public record Stats(
    List<EventStats> events,
    List<HandlerStats> handlers,
    List<HandlerLoad> loads,
    int pendingCalls) {
  /**
   * Copies the lists.
   *
   * @param events an entry for each event
   * @param handlers an entry for each handler and procedure
   * @param loads an entry for each of these
   * @param pendingCalls how many calls wait
   * @throws NullPointerException if an entry is null
   */
  public Stats {
    events = List.copyOf(events);
    handlers = List.copyOf(handlers);
    loads = List.copyOf(loads);
  }

  /**
   * The counts of one event.
   *
   * @param name the event's name
   * @return its counts, all zero when it was neither emitted nor handled here
   */
  public EventStats event(String name) {
    return events.stream()
        .filter(stats -> stats.event().equals(name))
        .findFirst()
        .orElseGet(() -> new EventStats(name, 0, 0, 0, 0, 0));
  }

  /**
   * The counts of one handler; of the first, when several have the name.
   *
   * @param name the handler's name: {@code Orders.placed}
   * @return its counts
   * @throws IllegalArgumentException if no handler of that name is registered
   */
  public HandlerStats handler(String name) {
    return handlers.stream()
        .filter(stats -> stats.handler().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  /**
   * How busy one handler is; the first, when several have the name.
   *
   * @param name the handler's name: {@code Orders.placed}
   * @return its load
   * @throws IllegalArgumentException if no handler of that name is registered
   */
  public HandlerLoad load(String name) {
    return loads.stream()
        .filter(load -> load.handler().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException("No handler named '" + name + "' is registered.");
  }

  /**
   * How many messages are waiting or being handled, in all lanes.
   *
   * @return after a stop, what was left
   */
  public long inFlight() {
    return handlers.stream().mapToLong(HandlerStats::inFlight).sum();
  }
}
