package dev.emit.engine.redis;

import dev.emit.error.StartException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a {@link Survey} again and again, on a thread of its own, and tells the answers. It asks,
 * instead of listening, since what is said while nobody listens is lost.
 *
 * @param <T> the answer
 */
final class Watch<T> {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  private final RedisOptions options;
  private final Connector connector;
  private final Survey<T> survey;
  private final Supplier<Duration> period;
  private final Consumer<T> told;
  private final EngineThread thread;

  /**
   * Makes a watch that does not run yet.
   *
   * @param role names the thread
   * @param connector what the survey's source connects with
   * @param period how long to wait for the next question, unless {@link Connector#hurry} is called
   * @param told told each answer
   */
  Watch(
      RedisOptions options,
      String role,
      Connector connector,
      Survey<T> survey,
      Supplier<Duration> period,
      Consumer<T> told) {
    this.options = options;
    this.connector = connector;
    this.survey = survey;
    this.period = period;
    this.told = told;
    this.thread = new EngineThread(role, this::run);
  }

  void start() {
    thread.start();
  }

  void stop() {
    connector.close();
    survey.abort();
    thread.awaitEnd(options.connectTimeout());
  }

  private void run() {
    try (survey) {
      while (connector.pause(period.get().toMillis())) {
        try {
          told.accept(survey.ask(System.nanoTime() + options.connectTimeout().toNanos()));
        } catch (StartException e) {
          // The connections to Redis may be well; if they are not, they say so.
          log.debug("{}", e.getMessage());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
