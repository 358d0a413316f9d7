package dev.emit.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a handler declares of its lane and its failures, as it was written.
 *
 * @param declared the annotations, its own or inherited, by their simple names
 */
record Behaviour(Map<String, BehaviourMirror> declared) {
  Behaviour {
    declared = Map.copyOf(declared);
  }

  Optional<BehaviourMirror> get(String name) {
    return Optional.ofNullable(declared.get(name));
  }

  boolean has(String name) {
    return declared.containsKey(name);
  }

  boolean isEmpty() {
    return declared.isEmpty();
  }

  /** The simple names of the annotations, always in the same order. */
  List<String> names() {
    return BehaviourMirror.ALL.stream().filter(this::has).toList();
  }

  /** The path to the key, or an empty text. */
  String key() {
    return get(BehaviourMirror.LANE).map(lane -> lane.text("key")).orElse("");
  }
}
