package dev.emit.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a thread looks for a result before it sleeps. */
class AdaptiveSpinTest {
  /** The first look that is taken while spinning. */
  private static final int SECOND = 2;

  private final AtomicInteger awaited = new AtomicInteger(1);
  private final AdaptiveSpin spin = new AdaptiveSpin(awaited::get);

  /** Counts how often it is looked at, and is done from some look on. */
  private static final class Watched extends CompletableFuture<String> {
    private final int doneAt;
    private int looks;

    Watched(int doneAt) {
      this.doneAt = doneAt;
    }

    @Override
    public boolean isDone() {
      return ++looks >= doneAt;
    }
  }

  @BeforeEach
  void needsProcessors() {
    assumeTrue(
        Runtime.getRuntime().availableProcessors() > 1, "nobody spins on a single processor");
  }

  @Test
  void aResultThatComesSoonIsSeenWithoutSleep() {
    assertThat(spin.isSoonDone(new Watched(SECOND))).isTrue();
  }

  @Test
  void aResultThatIsThereIsSeenAtOnce() {
    Watched done = new Watched(1);
    assertThat(spin.isSoonDone(done)).isTrue();
    assertThat(done.looks).isEqualTo(1);
  }

  @Test
  void afterEachTimeInVainTwiceAsManyWaitsSleepAtOnce() {
    for (int skipped = 1; skipped <= 8; skipped *= 2) {
      assertThat(looksInVain()).isGreaterThan(1);
      for (int i = 0; i < skipped; i++) {
        assertThat(looksInVain()).isEqualTo(1);
      }
    }
    assertThat(looksInVain()).isGreaterThan(1);
  }

  @Test
  void oneTimeOfUseMakesUpForThoseInVain() {
    assertThat(looksInVain()).isGreaterThan(1);
    assertThat(looksInVain()).isEqualTo(1);
    assertThat(spin.isSoonDone(new Watched(SECOND))).isTrue();
    assertThat(looksInVain()).isGreaterThan(1);
    assertThat(looksInVain()).isEqualTo(1);
    assertThat(looksInVain()).isGreaterThan(1);
  }

  @Test
  void noThreadSpinsWhileAnotherResultIsAwaited() {
    awaited.set(2);
    assertThat(looksInVain()).isEqualTo(1);
    awaited.set(1);
    assertThat(looksInVain()).isGreaterThan(1);
  }

  @Test
  void aThreadWhoseTimeIsShorterDoesNotSpin() {
    Watched never = new Watched(Integer.MAX_VALUE);
    assertThat(spin.isSoonDone(never, 0)).isFalse();
    assertThat(never.looks).isEqualTo(1);
  }

  @Test
  void aThreadStopsSpinningWhenAnotherResultIsAwaitedAndThatIsNotInVain() {
    CompletableFuture<String> joined =
        new CompletableFuture<>() {
          @Override
          public boolean isDone() {
            if (awaited.incrementAndGet() > 3) {
              throw new AssertionError("looked at again");
            }
            return false;
          }
        };
    awaited.set(0);
    assertThat(spin.isSoonDone(joined)).isFalse();
    awaited.set(1);
    assertThat(looksInVain()).isGreaterThan(1);
  }

  private int looksInVain() {
    Watched never = new Watched(Integer.MAX_VALUE);
    assertThat(spin.isSoonDone(never)).isFalse();
    return never.looks;
  }
}
