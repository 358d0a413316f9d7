package dev.emit.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A lane that handles what waits, in batches.
 *
 * @param <T> the type of the items
 */
final class BatchLane<T> extends SerialLane<T> {
  private final int batch;
  private final Task<List<T>> task;

  /**
   * Creates an empty lane.
   *
   * @param batch how many items a batch has at the most
   */
  BatchLane(LaneSpec<T> spec, int batch, TaskMaker<List<T>> task) {
    super(spec);
    this.batch = batch;
    this.task = task.make(this);
  }

  @Override
  boolean turn(Object first) {
    LaneQueue entries = queue();
    List<T> items = new ArrayList<>();
    long begun = System.nanoTime();
    for (Object entry = first; entry != null; ) {
      if (entry instanceof Stamped stamped) {
        timings.begun(stamped);
      }
      items.add(item(entry));
      entry = items.size() < batch ? entries.poll() : null;
    }
    return handle(task, Collections.unmodifiableList(items), items.size(), begun, 1);
  }

  @Override
  void giveUp() {
    task.giveUp();
  }
}
