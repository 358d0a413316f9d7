package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.engine.EngineContext;
import dev.emit.engine.Gap;
import dev.emit.engine.Message;
import dev.emit.error.Failure;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** Records what an engine delivers and reports. Safe for threads. */
final class RecordingContext implements EngineContext, AutoCloseable {
  record Received(String channel, String payload) {}

  final LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
  final List<Gap> gaps = new CopyOnWriteArrayList<>();
  final List<Failure> failures = new CopyOnWriteArrayList<>();

  /** Runs when a gap is reported, on the thread that does. */
  volatile Runnable onGap = () -> {};

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "test-timer");
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public void received(String channel, byte[] payload) {
    received.add(new Received(channel, new String(payload, UTF_8)));
  }

  List<String> payloads(String channel) {
    return received.stream()
        .filter(message -> message.channel().equals(channel))
        .map(Received::payload)
        .toList();
  }

  @Override
  public long deliver(Message message) {
    throw new UnsupportedOperationException("only a local engine delivers objects");
  }

  @Override
  public void gap(Gap gap) {
    onGap.run();
    gaps.add(gap);
  }

  @Override
  public void failed(Failure failure) {
    failures.add(failure);
  }

  @Override
  public ScheduledExecutorService timer() {
    return timer;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
