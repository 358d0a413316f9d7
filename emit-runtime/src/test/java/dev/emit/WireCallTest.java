package dev.emit;

import static dev.emit.testing.Buses.failureOf;
import static dev.emit.testing.Buses.get;
import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.CodecException;
import dev.emit.codec.Codecs;
import dev.emit.error.Failure;
import dev.emit.error.ProcedureException;
import dev.emit.testing.Order;
import dev.emit.testing.Recorder;
import dev.emit.testing.RespClient;
import dev.emit.testing.SharedRedis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls as a peer in another language sees them (wire protocol, sections 2 and 3). */
class WireCallTest {
  private static final String REQUESTS = "__emit_rpc_server_channel__";
  private static final String REPLIES = "__emit_rpc_client_channel__";
  private static final String SN = "0123456789abcdef0123456789abcdef";

  /** What a Java caller sends for one {@code @Param("count") int}, and gets for an int. */
  private static final Call<Map<String, Object>, Integer> ADD =
      Call.of("add", Codecs.MAP, Codecs.INTEGER);

  private static final Pattern REQUEST =
      Pattern.compile(
          "\\{(.*),\"__emit_sn__\":\"([0-9a-f]{32})\","
              + "\"__emit_reply_to__\":\"(__emit_rpc_client__:[0-9a-f]{32})\","
              + "\"__emit_ttl_ms__\":(\\d+)\\}");

  private final Recorder reports = new Recorder();
  private final RespClient python = SharedRedis.get().client();
  private final RespClient pythonSubscribed = SharedRedis.get().client();
  private Emit bus = bus(settings -> settings);

  private Emit bus(UnaryOperator<EmitBuilder> settings) {
    return settings.apply(Emit.builder().redis(SharedRedis.get().dsn()).listener(reports)).build();
  }

  @AfterEach
  void disconnect() {
    bus.close();
    python.close();
    pythonSubscribed.close();
  }

  private void serveAdd() {
    bus.register(
        Binding.builder().procedure("Numbers.add", ADD, request -> count(request) + 1).build());
    bus.start();
  }

  private static int count(Map<String, Object> request) {
    return request.get("count") instanceof Integer count ? count : -1;
  }

  private Matcher nextRequest() {
    String request = pythonSubscribed.nextMessage();
    Matcher matcher = REQUEST.matcher(request);
    assertThat(matcher.matches()).as(request).isTrue();
    return matcher;
  }

  // A foreign client, a Java server.

  @Test
  void aForeignClientCallsAJavaServer() {
    serveAdd();
    pythonSubscribed.subscribe(REPLIES);
    String request = "{\"command\": \"add\", \"count\": 0, \"__emit_sn__\": \"" + SN + "\"}";
    assertThat(python.publish(REQUESTS, request)).isEqualTo(1);
    assertThat(pythonSubscribed.nextMessage())
        .isEqualTo("{\"command\":\"add\",\"result\":1,\"__emit_sn__\":\"" + SN + "\"}");
  }

  @Test
  void aForeignClientCallsARawJavaServer() {
    bus.rpcRegisterHandler(
        request -> {
          request.put("result", count(request) + 1);
          get(bus.rpcRespond(request));
        });
    bus.start();
    pythonSubscribed.subscribe(REPLIES);
    python.publish(
        REQUESTS, "{\"command\": \"add\", \"count\": 0, \"__emit_sn__\": \"" + SN + "\"}");
    assertThat(pythonSubscribed.nextMessage())
        .isEqualTo("{\"command\":\"add\",\"count\":0,\"__emit_sn__\":\"" + SN + "\",\"result\":1}");
  }

  @Test
  void repliesOfAllShapesAreWrittenAsTheProtocolSays() {
    Order order = new Order("o-1", 4200);
    bus.register(Call.of("object", Codecs.VOID, Order.CODEC), nothing -> order);
    bus.register(Call.of("null", Codecs.VOID, Order.CODEC), nothing -> null);
    bus.register(Call.of("ack", Codecs.VOID, Codecs.VOID), nothing -> null);
    bus.register(Call.of("text", Codecs.VOID, Codecs.STRING), nothing -> "x");
    bus.register(Call.of("list", Codecs.VOID, Codecs.list(Order.CODEC)), nothing -> List.of(order));
    bus.register(Call.of("map", Codecs.VOID, Codecs.MAP), nothing -> Map.of("a", 1));
    bus.register(Call.of("empty", Codecs.VOID, Codecs.MAP), nothing -> Map.of());
    bus.start();
    pythonSubscribed.subscribe(REPLIES);
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("object", "\"id\":\"o-1\",\"cents\":4200,");
    expected.put("null", "\"result\":null,");
    expected.put("ack", "\"result\":null,");
    expected.put("text", "\"result\":\"x\",");
    expected.put("list", "\"result\":[{\"id\":\"o-1\",\"cents\":4200}],");
    expected.put("map", "\"a\":1,");
    expected.put("empty", "");
    expected.forEach(
        (command, members) -> {
          python.publish(
              REQUESTS, "{\"command\": \"" + command + "\", \"__emit_sn__\": \"" + SN + "\"}");
          assertThat(pythonSubscribed.nextMessage())
              .isEqualTo(
                  "{\"command\":\""
                      + command
                      + "\","
                      + members
                      + "\"__emit_sn__\":\""
                      + SN
                      + "\"}");
        });
  }

  @Test
  void errorsAreWrittenAsTheProtocolSays() {
    bus.register(
        Call.of("pay", Codecs.INTEGER, Codecs.VOID),
        cents -> {
          throw new ProcedureException("broke", "only " + cents + " \"left\"");
        });
    bus.start();
    pythonSubscribed.subscribe(REPLIES);
    python.publish(
        REQUESTS, "{\"command\": \"pay\", \"value\": 3, \"__emit_sn__\": \"" + SN + "\"}");
    assertThat(pythonSubscribed.nextMessage())
        .isEqualTo(
            "{\"command\":\"pay\",\"__emit_error__\":{\"code\":\"broke\","
                + "\"message\":\"only 3 \\\"left\\\"\"},\"__emit_sn__\":\""
                + SN
                + "\"}");
    python.publish(REQUESTS, "{\"command\": \"pay\", \"__emit_sn__\": \"" + SN + "\"}");
    assertThat(pythonSubscribed.nextMessage())
        .startsWith("{\"command\":\"pay\",\"__emit_error__\":{\"code\":\"bad_request\",");
  }

  @Test
  void aReplyGoesToTheCallersOwnChannel() {
    serveAdd();
    pythonSubscribed.subscribe("__emit_rpc_client__:python");
    python.publish(
        REQUESTS,
        "{\"command\": \"add\", \"count\": 1, \"__emit_sn__\": \""
            + SN
            + "\", \"__emit_reply_to__\": \"__emit_rpc_client__:python\", \"__emit_x__\": {}}");
    assertThat(pythonSubscribed.nextMessage())
        .isEqualTo("{\"command\":\"add\",\"result\":2,\"__emit_sn__\":\"" + SN + "\"}");
  }

  @Test
  void aReplyGoesToNoChannelThatIsNotACallers() {
    serveAdd();
    bus.rpcRegisterHandler(
        request -> {
          request.put("result", "raw");
          get(bus.rpcRespond(request));
        });
    pythonSubscribed.subscribe("order.placed");
    pythonSubscribed.subscribe(REPLIES);
    for (String other : List.of("\"order.placed\"", "7", "null", "\"__emit_rpc_client__\"")) {
      for (String command : List.of("add", "raw")) {
        python.publish(
            REQUESTS,
            "{\"command\": \""
                + command
                + "\", \"count\": 1, \"__emit_sn__\": \""
                + SN
                + "\", \"__emit_reply_to__\": "
                + other
                + "}");
        assertThat(pythonSubscribed.read())
            .asInstanceOf(InstanceOfAssertFactories.LIST)
            .startsWith("message", REPLIES);
      }
    }
  }

  @Test
  void aRequestWithoutANumberIsCountedAndReportedAndNotAnswered() {
    serveAdd();
    pythonSubscribed.subscribe(REPLIES);
    python.publish(REQUESTS, "{\"command\": \"add\", \"count\": 1}");
    python.publish(
        REQUESTS, "{\"command\": \"add\", \"count\": 2, \"__emit_sn__\": \"" + SN + "\"}");
    assertThat(pythonSubscribed.nextMessage()).contains("\"result\":3");
    eventually(
        () ->
            assertThat(bus.stats().handler("Numbers.add"))
                .isEqualTo(new HandlerStats("add", "Numbers.add", 2, 1, 1, 0, 0)));
    assertThat(reports.of(Failure.Kind.DECODE))
        .singleElement()
        .satisfies(failure -> assertThat(failure.message()).contains("__emit_sn__"));
  }

  @Test
  void aRequestWhoseTimeHasPassedIsNotRun() {
    List<Integer> run = new CopyOnWriteArrayList<>();
    bus.register(
        Binding.builder()
            .procedure(
                "Numbers.add",
                ADD,
                request -> {
                  run.add(count(request));
                  return 0;
                })
            .build());
    bus.start();
    pythonSubscribed.subscribe(REPLIES);
    int count = 0;
    for (String ttl : List.of("0", "-5", "60000", "9223372036854775807", "\"soon\"", "null")) {
      python.publish(
          REQUESTS,
          "{\"command\": \"add\", \"count\": "
              + count++
              + ", \"__emit_sn__\": \""
              + SN
              + "\", \"__emit_ttl_ms__\": "
              + ttl
              + "}");
    }
    eventually(
        () ->
            assertThat(bus.stats().handler("Numbers.add"))
                .isEqualTo(new HandlerStats("add", "Numbers.add", 6, 4, 0, 2, 0)));
    assertThat(run).containsExactly(2, 3, 4, 5);
    assertThat(reports.of(Failure.Kind.DROPPED)).hasSize(2);
  }

  @Test
  void aServerIsSilentWhereItDoesNotKnowTheCommandAndAnotherDoes() {
    Emit second = bus(settings -> settings);
    try {
      bus.register(Call.of("other", Codecs.MAP, Codecs.INTEGER), request -> 0);
      second.register(ADD, request -> count(request) + 1);
      bus.start();
      second.start();
      pythonSubscribed.subscribe(REPLIES);
      assertThat(
              python.publish(
                  REQUESTS,
                  "{\"command\": \"add\", \"count\": 0, \"__emit_sn__\": \"" + SN + "\"}"))
          .isEqualTo(2);
      python.publish(REQUESTS, "{\"command\": \"other\", \"__emit_sn__\": \"" + SN + "\"}");
      List<String> replies =
          List.of(pythonSubscribed.nextMessage(), pythonSubscribed.nextMessage());
      assertThat(replies)
          .containsExactlyInAnyOrder(
              "{\"command\":\"add\",\"result\":1,\"__emit_sn__\":\"" + SN + "\"}",
              "{\"command\":\"other\",\"result\":0,\"__emit_sn__\":\"" + SN + "\"}");
      assertThat(get(bus.call(ADD, Map.of("count", 4)))).isEqualTo(5);
      assertThat(reports.failures()).isEmpty();
    } finally {
      second.stop();
    }
  }

  // A Java client, a foreign server.

  @Test
  void aJavaClientCallsAForeignServer() {
    bus.start();
    pythonSubscribed.subscribe(REQUESTS);
    CompletableFuture<Integer> call = bus.call(ADD, Map.of("count", 0), Duration.ofSeconds(7));
    Matcher request = nextRequest();
    assertThat(request.group(1)).isEqualTo("\"command\":\"add\",\"count\":0");
    assertThat(request.group(4)).isEqualTo("7000");
    // As pyemit's handlers do: the request's own dict, with the result, on the common channel.
    python.publish(
        REPLIES,
        "{\"command\": \"add\", \"count\": 0, \"__emit_sn__\": \""
            + request.group(2)
            + "\", \"__emit_reply_to__\": \""
            + request.group(3)
            + "\", \"__emit_ttl_ms__\": 7000, \"result\": 1}");
    assertThat(get(call)).isEqualTo(1);
  }

  @Test
  void whatAServerEchoesIsStrippedForTheCaller() {
    bus.start();
    pythonSubscribed.subscribe(REQUESTS);
    Call<Map<String, Object>, Map<String, Object>> typed = Call.of("add", Codecs.MAP, Codecs.MAP);
    for (boolean raw : new boolean[] {true, false}) {
      CompletableFuture<Map<String, Object>> call =
          raw
              ? bus.rpcSend(Map.of("command", "add"), Duration.ofSeconds(5))
              : bus.call(typed, Map.of(), Duration.ofSeconds(5));
      String request = pythonSubscribed.nextMessage();
      python.publish(
          REPLIES, request.substring(0, request.length() - 1) + ", \"result\": 1, \"b\": 2}");
      Map<String, Object> expected = new LinkedHashMap<>(Map.of("result", 1, "b", 2));
      if (raw) {
        expected.put("command", "add");
      }
      assertThat(get(call)).isEqualTo(expected);
    }
  }

  @Test
  void requestsOfAllShapesAreWrittenAsTheProtocolSays() {
    bus.start();
    pythonSubscribed.subscribe(REQUESTS);
    List<CompletableFuture<?>> calls = new ArrayList<>();
    calls.add(bus.call(Call.of("c", Order.CODEC, Codecs.VOID), new Order("o-1", 42)));
    assertThat(nextRequest().group(1)).isEqualTo("\"command\":\"c\",\"id\":\"o-1\",\"cents\":42");
    calls.add(bus.call(Call.of("c", Codecs.INTEGER, Codecs.VOID), 7));
    assertThat(nextRequest().group(1)).isEqualTo("\"command\":\"c\",\"value\":7");
    calls.add(bus.call(Call.of("c", Codecs.list(Codecs.INTEGER), Codecs.VOID), List.of(1, 2)));
    assertThat(nextRequest().group(1)).isEqualTo("\"command\":\"c\",\"value\":[1,2]");
    calls.add(bus.call(Call.of("c", Codecs.VOID, Codecs.VOID)));
    assertThat(nextRequest().group(1)).isEqualTo("\"command\":\"c\"");
    calls.add(bus.call(Call.of("c", Order.CODEC, Codecs.VOID), null));
    assertThat(nextRequest().group(1)).isEqualTo("\"command\":\"c\",\"value\":null");
    calls.add(bus.rpcSend(Map.of("command", "add")));
    assertThat(nextRequest().group(1)).isEqualTo("\"command\":\"add\"");
    // The protocol's members are not the caller's to choose.
    calls.add(bus.rpcSend(Map.of("command", "add", "__emit_sn__", "mine")));
    assertThat(pythonSubscribed.nextMessage()).doesNotContain("mine");
    calls.forEach(call -> call.cancel(false));
  }

  @Test
  void eachCallHasANumberOfItsOwnAndAllShareOneReplyChannel() {
    bus.start();
    pythonSubscribed.subscribe(REQUESTS);
    CompletableFuture<?> first = bus.call(ADD, Map.of());
    CompletableFuture<?> second = bus.call(ADD, Map.of());
    Matcher one = nextRequest();
    Matcher two = nextRequest();
    assertThat(one.group(2)).isNotEqualTo(two.group(2));
    assertThat(one.group(3)).isEqualTo(two.group(3));
    // Answered in the other order, on the private channel.
    python.publish(one.group(3), "{\"result\": 2, \"__emit_sn__\": \"" + two.group(2) + "\"}");
    python.publish(one.group(3), "{\"result\": 1, \"__emit_sn__\": \"" + one.group(2) + "\"}");
    assertThat(Arrays.<@Nullable Object>asList(get(first), get(second))).isEqualTo(List.of(1, 2));
  }

  @Test
  void aForeignServersErrorReachesTheCaller() {
    bus.start();
    pythonSubscribed.subscribe(REQUESTS);
    Map<String, String> errors =
        Map.of(
            "{\"code\": \"e1\", \"message\": \"m\\u00fc\"}", "e1 mü",
            "{\"code\": 7}", "7 null",
            "\"text\"", "unknown the server reported an error that can't be read");
    errors.forEach(
        (json, expected) -> {
          CompletableFuture<Integer> call = bus.call(ADD, Map.of());
          python.publish(
              REPLIES,
              "{\"__emit_sn__\": \""
                  + nextRequest().group(2)
                  + "\", \"__emit_error__\": "
                  + json
                  + ", \"result\": 1}");
          assertThat(failureOf(call))
              .isInstanceOfSatisfying(
                  ProcedureException.class,
                  error -> assertThat(error.code() + " " + error.getMessage()).isEqualTo(expected));
        });
  }

  @Test
  void aNamespaceIsPutBeforeTheChannelsOfCalls() {
    bus = bus(settings -> settings.namespace("app"));
    serveAdd();
    pythonSubscribed.subscribe("app/" + REPLIES);
    assertThat(
            python.publish(
                REQUESTS, "{\"command\": \"add\", \"count\": 5, \"__emit_sn__\": \"" + SN + "\"}"))
        .isZero();
    python.publish(
        "app/" + REQUESTS,
        "{\"command\": \"add\", \"count\": 0, \"__emit_sn__\": \""
            + SN
            + "\", \"__emit_reply_to__\": \"__emit_rpc_client__:outside\"}");
    assertThat(pythonSubscribed.nextMessage()).contains("\"result\":1");
    pythonSubscribed.subscribe("app/" + REQUESTS);
    CompletableFuture<Integer> call = bus.call(ADD, Map.of("count", 0));
    String request = pythonSubscribed.nextMessage();
    assertThat(request).contains("\"__emit_reply_to__\":\"app/__emit_rpc_client__:");
    assertThat(get(call)).isEqualTo(1);
  }

  @Test
  void aReplyThatIsTooLargeFailsTheCallAtOnce() {
    bus = bus(settings -> settings.maxPayload(300));
    bus.register(
        Binding.builder()
            .procedure("Large.text", Call.of("text", Codecs.INTEGER, Codecs.STRING), "x"::repeat)
            .build());
    bus.start();
    Emit client = Emit.redis(SharedRedis.get().dsn());
    client.start();
    try {
      Call<Integer, String> call = Call.of("text", Codecs.INTEGER, Codecs.STRING);
      assertThat(failureOf(client.call(call, 400)))
          .isInstanceOfSatisfying(
              ProcedureException.class, error -> assertThat(error.code()).isEqualTo("failed"))
          .hasMessageContaining("maxPayload");
      assertThat(get(client.call(call, 10))).isEqualTo("xxxxxxxxxx");
    } finally {
      client.stop();
    }
  }

  @Test
  void aReplyThatComesAndIsTooLargeFailsTheCallAtOnce() {
    bus = bus(settings -> settings.maxPayload(300));
    bus.start();
    pythonSubscribed.subscribe(REQUESTS);
    CompletableFuture<Integer> call = bus.call(ADD, Map.of());
    python.publish(
        REPLIES,
        "{\"__emit_sn__\": \""
            + nextRequest().group(2)
            + "\", \"result\": 1, \"x\": \""
            + "x".repeat(300)
            + "\"}");
    assertThat(failureOf(call))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("maxPayload");
  }

  @Test
  void aRequestThatComesAndIsTooLargeIsDroppedAndReported() {
    bus = bus(settings -> settings.maxPayload(300));
    serveAdd();
    python.publish(
        REQUESTS,
        "{\"command\": \"add\", \"__emit_sn__\": \""
            + SN
            + "\", \"x\": \""
            + "x".repeat(300)
            + "\"}");
    eventually(() -> assertThat(reports.of(Failure.Kind.DECODE)).hasSize(1));
    assertThat(reports.of(Failure.Kind.DECODE).get(0).message())
        .contains("300 are let in")
        .doesNotContain("xx");
    assertThat(get(bus.call(ADD, Map.of("count", 1)))).isEqualTo(2);
  }

  @Test
  void inOneJvmRawCallsHaveNoLimit() {
    try (Emit local = Emit.builder().maxPayload(100).build()) {
      local.register(Call.of("echo", Codecs.STRING, Codecs.STRING), text -> text);
      local.start();
      String large = "x".repeat(1000);
      assertThat(get(local.rpcSend(Map.of("command", "echo", "value", large))))
          .containsEntry("result", large);
    }
  }
}
