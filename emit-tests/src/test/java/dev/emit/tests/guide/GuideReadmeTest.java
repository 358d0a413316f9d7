package dev.emit.tests.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.Emit;
import dev.emit.tests.shop.Order;
import dev.emit.tests.shop.Quote;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The README's program, as it stands there. */
class GuideReadmeTest {
  @Test
  void theFirstProgramRuns() {
    // snippet: run
    Emit emit = Emit.local(); // or Emit.redis("redis://localhost")
    Orders orders = new Orders();
    emit.register(EmitRegistry.bind(orders));
    emit.register(EmitRegistry.bind()); // the static ones
    emit.start();

    emit.emit(EmitRegistry.ORDER_PLACED, new Order("o-1", 4200)); // another type does not compile
    emit.emit(EmitRegistry.TICK);
    emit.emit("raw", Map.of("id", "o-1"));
    Quote quote = emit.call(EmitRegistry.ORDER_QUOTE, new Order("o-1", 4200)).join();

    emit.stop(); // lets handlers finish what is queued
    // end

    assertThat(quote).isEqualTo(new Quote(8400));
    assertThat(orders.journal).containsExactlyInAnyOrder("placed o-1", "tick", "raw {id=o-1}");
  }
}
