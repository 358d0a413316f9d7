package dev.emit.examples.quickstart;

import dev.emit.annotations.On;
import java.util.concurrent.CountDownLatch;

/** The end of the pipeline. */
public final class Mailer {
  private final CountDownLatch finished;

  /** Counts {@code finished} down for each parcel. */
  Mailer(CountDownLatch finished) {
    this.finished = finished;
  }

  @On("order.packed")
  void send(Parcel parcel) {
    Console.say("mailer", "sends " + parcel.orderId() + " to " + parcel.customer());
    finished.countDown();
  }
}
