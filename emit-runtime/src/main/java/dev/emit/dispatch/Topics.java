package dev.emit.dispatch;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The topics of a bus, each made when it is first asked for. Safe for threads. */
public final class Topics {
  private final String prefix;
  private final Dispatcher dispatcher;
  private final Outlet outlet;
  private final Reports reports;
  private final TopicRules rules;
  private final @Nullable Interceptors interceptors;
  private final Map<String, Topic> topics = new ConcurrentHashMap<>();

  /**
   * Creates an empty set.
   *
   * @param prefix what is put before each event's name on the wire
   * @param dispatcher subscribes to the channels of those topics that have lanes
   * @param outlet where messages go
   * @param reports told of what fails
   * @param rules what the bus's settings say of topics
   * @param interceptors what stands around each emit, or null for nothing
   */
  public Topics(
      String prefix,
      Dispatcher dispatcher,
      Outlet outlet,
      Reports reports,
      TopicRules rules,
      @Nullable Interceptors interceptors) {
    this.prefix = prefix;
    this.dispatcher = dispatcher;
    this.outlet = outlet;
    outlet.tell(this);
    this.reports = reports;
    this.rules = rules;
    this.interceptors = interceptors;
  }

  /** The topic of an event. */
  public Topic of(String event) {
    Topic topic = topics.get(event);
    return topic != null ? topic : make(event);
  }

  /**
   * A topic looks at the outlet after it can be found here; the outlet changes, and then looks
   * here.
   */
  private Topic make(String event) {
    Topic made = create(event);
    Topic other = topics.putIfAbsent(event, made);
    Topic topic = other == null ? made : other;
    topic.refresh();
    return topic;
  }

  /** Has all look at the outlet again. */
  void refresh() {
    for (Topic topic : topics.values()) {
      topic.refresh();
    }
  }

  /** All topics until now. */
  public Collection<Topic> all() {
    return topics.values();
  }

  private Topic create(String event) {
    return new Topic(
        event,
        prefix.isEmpty() ? event : prefix + event,
        dispatcher,
        outlet,
        reports,
        rules,
        interceptors);
  }
}
