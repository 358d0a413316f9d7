package dev.emit.dispatch;

/**
 * A lane that handles one item at a time: the common one, whose way from the queue to the handler
 * holds nothing that most handlers do not ask for.
 *
 * @param <T> the type of the items
 */
class SingleLane<T> extends SerialLane<T> {
  private final Task<T> task;

  SingleLane(LaneSpec<T> spec, Task<T> task) {
    super(spec);
    this.task = task;
  }

  SingleLane(LaneSpec<T> spec, TaskMaker<T> task) {
    super(spec);
    this.task = task.make(this);
  }

  @Override
  @SuppressWarnings("unchecked") // The queue holds items.
  final boolean turn(Object entry) {
    return entry instanceof Stamped stamped ? timedTurn(stamped) : handle(task, (T) entry, 1, 0, 0);
  }

  private boolean timedTurn(Stamped stamped) {
    long begun = timings.begun(stamped);
    return handle(task, item(stamped), 1, begun, stamped.weight());
  }

  @Override
  final void giveUp() {
    task.giveUp();
  }
}
