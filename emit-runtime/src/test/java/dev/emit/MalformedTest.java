package dev.emit;

import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codecs;
import dev.emit.error.Failure;
import dev.emit.testing.Order;
import dev.emit.testing.Recorder;
import dev.emit.testing.RespClient;
import dev.emit.testing.SharedRedis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What can't be read stops nothing, and is counted. */
class MalformedTest {
  private static final int ROUNDS = 100;

  /** No JSON, in many ways. */
  private static final List<String> NOT_JSON =
      List.of(
          "",
          " ",
          "{",
          "}",
          "[",
          "nul",
          "tru",
          "nan",
          "+1",
          "01",
          "1.",
          ".5",
          "1e",
          "--1",
          "'text'",
          "\"open",
          "\"bad \\x escape\"",
          "\"half \\ud83d\"x",
          "\"\\u12g4\"",
          "\"line\nbreak\"",
          "{\"a\"}",
          "{\"a\":}",
          "{\"a\":1,}",
          "{a:1}",
          "{\"a\":1}}",
          "{\"a\":1} {\"b\":2}",
          "{\"id\":\"o\",\"cents\":1}x",
          "[1,]",
          "[1 2]",
          "\uFEFF{}",
          "/* comment */ {}",
          "[".repeat(100_000),
          "{\"a\":".repeat(50_000),
          "[".repeat(101) + "]".repeat(101));

  /** JSON, and no order. */
  private static final List<String> NO_ORDER =
      List.of(
          "[]",
          "1",
          "\"text\"",
          "true",
          "{\"cents\": null}",
          "{\"cents\": \"many\"}",
          "{\"cents\": {}}",
          "{\"cents\": 1.5}",
          "{\"cents\": 9223372036854775808}",
          "{\"cents\": 1e400}",
          "{\"id\": {}}");

  private final Recorder reports = new Recorder();

  @Test
  void everyGoodMessageIsHandledAndEveryBadOneCounted() {
    List<Long> got = new CopyOnWriteArrayList<>();
    AtomicLong untyped = new AtomicLong();
    try (Emit bus = Emit.builder().redis(SharedRedis.get().dsn()).listener(reports).build();
        RespClient python = SharedRedis.get().client()) {
      bus.register(
          Binding.builder()
              .handler(
                  "Orders.placed",
                  Event.of("order.placed", Order.CODEC),
                  order -> got.add(order.cents()))
              .handler(
                  "Orders.any",
                  Event.of("order.placed", Codecs.OBJECT),
                  any -> untyped.incrementAndGet())
              .build());
      bus.start();
      List<Long> good = new ArrayList<>();
      long notJson = 0;
      long noOrder = 0;
      long sent = 0;
      for (int round = 0; round < ROUNDS; round++) {
        for (String bad : NOT_JSON) {
          // The long ones not each time.
          if (bad.length() < 1000 || round % 20 == 0) {
            python.publish("order.placed", bad);
            notJson++;
          }
        }
        for (String bad : NO_ORDER) {
          python.publish("order.placed", bad);
          noOrder++;
        }
        python.publish("order.placed", "{\"id\": \"o\", \"cents\": " + sent + "}");
        good.add(sent++);
      }
      long all = notJson + noOrder + sent;
      long unfit = notJson + noOrder;
      HandlerStats typed =
          new HandlerStats("order.placed", "Orders.placed", all, sent, unfit, 0, 0);
      HandlerStats any =
          new HandlerStats("order.placed", "Orders.any", all, noOrder + sent, notJson, 0, 0);
      eventually(() -> assertThat(bus.stats().handler("Orders.placed")).isEqualTo(typed));
      eventually(() -> assertThat(bus.stats().handler("Orders.any")).isEqualTo(any));
      assertThat(got).isEqualTo(good);
      assertThat(untyped).hasValue(noOrder + sent);
      assertThat(reports.failures()).hasSize((int) (unfit + notJson));
      assertThat(reports.failures())
          .allSatisfy(
              failure -> {
                assertThat(failure.kind()).isEqualTo(Failure.Kind.DECODE);
                assertThat(failure.event()).isEqualTo("order.placed");
                // Never the whole payload.
                assertThat(failure.message()).hasSizeLessThan(1000);
              });
    }
  }

  @Test
  void requestsAndRepliesThatCannotBeReadStopNothing() {
    Call<Integer, Integer> add = Call.of("add", Codecs.INTEGER, Codecs.INTEGER);
    try (Emit bus = Emit.builder().redis(SharedRedis.get().dsn()).listener(reports).build();
        RespClient python = SharedRedis.get().client()) {
      bus.register(Binding.builder().procedure("Numbers.add", add, number -> number + 1).build());
      List<Map<String, Object>> raw = new CopyOnWriteArrayList<>();
      bus.rpcRegisterHandler(raw::add);
      bus.start();
      for (String channel : List.of("__emit_rpc_server_channel__", "__emit_rpc_client_channel__")) {
        NOT_JSON.forEach(bad -> python.publish(channel, bad));
        List.of("[]", "1", "null", "\"text\"").forEach(bad -> python.publish(channel, bad));
      }
      python.publish("__emit_rpc_client_channel__", "{\"__emit_sn__\": 7}");
      python.publish("__emit_rpc_server_channel__", "{\"command\": \"add\", \"value\": 1}");
      assertThat(get(bus.call(add, 1))).isEqualTo(2);
      eventually(
          () ->
              assertThat(bus.stats().handler("Numbers.add"))
                  .isEqualTo(new HandlerStats("add", "Numbers.add", 2, 1, 1, 0, 0)));
      assertThat(raw).isEmpty();
      // Those that were requests: replies that nobody can read are like those that nobody awaits.
      assertThat(reports.of(Failure.Kind.DECODE)).hasSize(NOT_JSON.size() + 4 + 1);
    }
  }
}
