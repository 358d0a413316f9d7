package dev.emit.dispatch;

/**
 * Makes a lane's task, once there is the lane that it runs for.
 *
 * @param <U> what the task takes
 */
@FunctionalInterface
interface TaskMaker<U> {
  Task<U> make(Lane<?> lane);
}
