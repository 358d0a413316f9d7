package dev.emit.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Deadlines that pass while the thread that adds them is held up. */
class DeadlinesTest {
  private static final int THREADS = 16;
  private static final int EACH = 500;

  private final CountDownLatch expired = new CountDownLatch(THREADS * EACH);

  @Test
  void eachDeadlinePasses() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Thread thread = new Thread(this::addAll);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(expired.getCount()).isZero();
  }

  /** Each with a timer of its own, whose thread begins while the deadline is added. */
  private void addAll() {
    for (int i = 0; i < EACH; i++) {
      Workers workers = new Workers(null);
      workers.start();
      Expiring entry = new Expiring();
      new Deadlines<>(workers).add(entry);
      entry.await();
      workers.stop();
    }
  }

  private final class Expiring extends Deadlines.Entry {
    private final CountDownLatch over = new CountDownLatch(1);

    Expiring() {
      super(Durations.deadline(Duration.ZERO));
    }

    @Override
    protected void expire() {
      expired.countDown();
      over.countDown();
    }

    void await() {
      try {
        over.await(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
