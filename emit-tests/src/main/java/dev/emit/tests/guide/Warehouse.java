package dev.emit.tests.guide;

import dev.emit.annotations.Batch;
import dev.emit.annotations.CallerThread;
import dev.emit.annotations.Lane;
import dev.emit.annotations.On;
import dev.emit.annotations.Overflow;
import dev.emit.annotations.Retry;
import dev.emit.annotations.RunOn;
import dev.emit.annotations.Timeout;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** A handler with each behaviour that can be declared. */
class Warehouse {
  final List<String> journal = new CopyOnWriteArrayList<>();

  // snippet: concurrency
  @On("shipment.packed")
  @Lane(concurrency = 4) // up to four at once, in no order
  void weigh(Shipment shipment) {
    journal.add("weighed " + shipment.id());
  }

  // end
  // snippet: key
  @On("shipment.packed")
  @Lane(key = "customer.id") // in order for each customer, several customers at once
  void book(Shipment shipment) {
    journal.add("booked " + shipment.id());
  }

  // end
  // snippet: overflow
  @On("shipment.packed")
  @Lane(capacity = 100, overflow = Overflow.DROP_OLDEST)
  void show(Shipment shipment) {
    journal.add("shown " + shipment.id());
  }

  // end
  // snippet: latest
  @On("shipment.packed")
  @Lane(key = "customer.id", overflow = Overflow.KEEP_LATEST) // the latest of each customer
  void locate(Shipment shipment) {
    journal.add("located " + shipment.id());
  }

  // end
  // snippet: caller
  @On("shipment.packed")
  @CallerThread // before emit returns
  void count(Shipment shipment) {
    journal.add("counted " + shipment.id());
  }

  // end
  // snippet: priority
  @On("shipment.packed")
  @CallerThread(priority = 1) // before those of lower priority
  void check(Shipment shipment) {
    journal.add("checked " + shipment.id());
  }

  // end
  // snippet: run-on
  @On("shipment.packed")
  @RunOn("printers") // an executor that the builder was given
  void label(Shipment shipment) {
    journal.add("labelled on " + Thread.currentThread().getName());
  }

  // end
  // snippet: timeout
  @On("shipment.packed")
  @Timeout(millis = 200) // then the stage is given up
  CompletionStage<Void> announce(Shipment shipment) {
    return new CompletableFuture<>();
  }

  // end
  // snippet: retry
  @On("shipment.packed")
  @Retry(attempts = 3, backoffMillis = 10) // pauses of 10 and 20 ms
  void send(Shipment shipment) {
    journal.add("sent " + shipment.id());
    throw new IllegalStateException("the lorry is full");
  }

  // end
  // snippet: batch
  @On("shipment.packed")
  @Batch(100) // what waits, at most 100
  void store(List<Shipment> shipments) {
    shipments.forEach(shipment -> journal.add("stored " + shipment.id()));
  }

  // end
  // snippet: generic
  @On("prices.changed")
  void reprice(Map<String, List<Long>> prices) {
    journal.add("repriced " + prices);
  }

  // end
  // snippet: procedure
  @On("shipment.price")
  @Lane(concurrency = 8, capacity = 100) // a procedure has a lane, too
  long price(Shipment shipment) {
    return shipment.id().length();
  }
  // end
}
