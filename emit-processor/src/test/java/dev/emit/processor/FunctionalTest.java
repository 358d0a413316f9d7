package dev.emit.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.emit.codec.Codec;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Generated code at work: compiled, loaded, and run on a bus in this JVM. */
class FunctionalTest {
  private static final String PROGRAM =
      """
      package shop;

      import dev.emit.Emit;
      import java.util.List;
      import java.util.Map;
      import java.util.concurrent.BlockingQueue;
      import java.util.concurrent.Callable;
      import java.util.concurrent.LinkedBlockingQueue;
      import java.util.concurrent.TimeUnit;

      public class Program implements Callable<String> {
        static final BlockingQueue<String> SEEN = new LinkedBlockingQueue<>();

        static String next() throws InterruptedException {
          return SEEN.poll(10, TimeUnit.SECONDS);
        }

        @Override
        public String call() throws Exception {
          SEEN.clear();
          try (Emit emit = Emit.local()) {
            %s
          }
        }
      }
      """;

  private static String run(String handlers, String body) throws Exception {
    Compilation compilation =
        Javac.compile(
            List.of(
                Javac.source("shop/Orders.java", handlers),
                Javac.source("shop/Program.java", PROGRAM.formatted(body))));
    assertThat(compilation.diagnostics()).isEmpty();
    Class<?> program = Javac.load(compilation).loadClass("shop.Program");
    Callable<?> callable = (Callable<?>) program.getConstructor().newInstance();
    return (String) callable.call();
  }

  private static String handlers(String members) {
    return """
    package shop;

    import dev.emit.annotations.On;
    import dev.emit.annotations.Param;
    import java.util.List;
    import java.util.Map;
    import java.util.concurrent.CompletableFuture;
    import java.util.concurrent.CompletionStage;
    import tools.jackson.databind.JsonNode;

    @SuppressWarnings("unused")
    class Orders {
      record Order(String id, long cents) {}
      record Quote(long cents) {}
    %s
    }
    """
        .formatted(members);
  }

  @Test
  void handlerGetsTheMessage() throws Exception {
    String seen =
        run(
            handlers("@On(\"placed\") void placed(Order order) { Program.SEEN.add(order.id()); }"),
            """
            emit.register(EmitRegistry.bind(new Orders()));
            emit.start();
            emit.emit(EmitRegistry.PLACED, new Orders.Order("o-1", 4200));
            return next();
            """);
    assertThat(seen).isEqualTo("o-1");
  }

  @Test
  void handlersOfAnEventMayTakeItTypedUntypedOrNotAtAll() throws Exception {
    String seen =
        run(
            handlers(
                """
                @On("placed") void typed(Order order) { Program.SEEN.add("typed " + order.id()); }
                @On("placed") void map(Map<String, Object> m) { Program.SEEN.add("map " + m.get("id")); }
                @On("placed") void node(JsonNode n) { Program.SEEN.add("node " + n.get("cents")); }
                @On("placed") void none() { Program.SEEN.add("none"); }
                """),
            """
            emit.register(EmitRegistry.bind(new Orders()));
            emit.start();
            emit.emit(EmitRegistry.PLACED, new Orders.Order("o-1", 4200));
            return List.of(next(), next(), next(), next()).stream().sorted().toList().toString();
            """);
    assertThat(seen).isEqualTo("[map o-1, node 4200, none, typed o-1]");
  }

  @Test
  void untypedHandlerOfAnEventWithoutMessageGetsAnEmptyMap() throws Exception {
    String seen =
        run(
            handlers(
                "@On(\"raw\") void raw(Map<String, Object> m) { Program.SEEN.add(\"\" + m); }"),
            """
            emit.register(EmitRegistry.bind(new Orders()));
            emit.start();
            emit.emit("raw");
            return next();
            """);
    assertThat(seen).isEqualTo("{}");
  }

  @Test
  void staticAndAsynchronousAndPrimitiveHandlersAreCalled() throws Exception {
    String seen =
        run(
            handlers(
                """
                @On("beep") static void beep() { Program.SEEN.add("beep"); }
                @On("count") void count(int count) { Program.SEEN.add("count " + count); }
                @On("later") CompletionStage<Void> later(Order order) {
                  return CompletableFuture.runAsync(() -> Program.SEEN.add("later " + order.id()));
                }
                """),
            """
            emit.register(EmitRegistry.bind());
            emit.register(EmitRegistry.bind(new Orders()));
            emit.start();
            emit.emit(EmitRegistry.BEEP);
            emit.emit(EmitRegistry.COUNT, 3);
            emit.emit(EmitRegistry.LATER, new Orders.Order("o-2", 1));
            return List.of(next(), next(), next()).stream().sorted().toList().toString();
            """);
    assertThat(seen).isEqualTo("[beep, count 3, later o-2]");
  }

  @Test
  void proceduresAnswerInEveryForm() throws Exception {
    String seen =
        run(
            handlers(
                """
                @On("quote") Quote quote(Order order) { return new Quote(order.cents() + 1); }
                @On("quote.later") CompletionStage<Quote> later(Order order) {
                  return CompletableFuture.supplyAsync(() -> quote(order));
                }
                @On("add") int add(@Param("count") int count, @Param("by") int by) { return count + by; }
                @On(value = "pay", rpc = true) void pay(Order order) { Program.SEEN.add("paid"); }
                @On("now") long now() { return 7; }
                """),
            """
            emit.register(EmitRegistry.bind(new Orders()));
            emit.start();
            Orders.Order order = new Orders.Order("o-1", 10);
            return emit.call(EmitRegistry.QUOTE, order).join()
                + " " + emit.call(EmitRegistry.QUOTE_LATER, order).join()
                + " " + emit.call(EmitRegistry.ADD, new EmitRegistry.AddParams(1, 2)).join()
                + " " + emit.call(EmitRegistry.PAY, order).join()
                + " " + next()
                + " " + emit.call(EmitRegistry.NOW).join();
            """);
    assertThat(seen).isEqualTo("Quote[cents=11] Quote[cents=11] 3 null paid 7");
  }

  @Test
  void clientOfAContractReachesItsService() throws Exception {
    String seen =
        run(
            handlers(
                """
                interface Pricing {
                  @On("placed") void placed(Order order);
                  @On("checked") CompletionStage<Void> checked(Order order);
                  @On("quote") Quote quote(Order order);
                  @On("quote.later") CompletableFuture<Quote> later(Order order);
                  @On("sum") int sum(@Param("a") int a, @Param("b") int b);
                  @On("join") String join(String... words);
                  @On(value = "pay", rpc = true) void pay();
                  default Quote free() { return new Quote(0); }
                }

                static class Service implements Pricing {
                  public void placed(Order order) { Program.SEEN.add("placed"); }
                  public CompletionStage<Void> checked(Order order) {
                    Program.SEEN.add("checked");
                    return CompletableFuture.completedFuture(null);
                  }
                  public Quote quote(Order order) { return new Quote(order.cents()); }
                  public CompletableFuture<Quote> later(Order order) {
                    return CompletableFuture.completedFuture(quote(order));
                  }
                  public int sum(int a, int b) { return a + b; }
                  public String join(String... words) { return String.join("-", words); }
                  public void pay() { throw new IllegalStateException("broke"); }
                }
                """),
            """
            emit.register(EmitRegistry.bind(new Orders.Service()));
            emit.start();
            Orders.Pricing pricing = EmitRegistry.pricing(emit);
            Orders.Order order = new Orders.Order("o-1", 10);
            pricing.placed(order);
            String seen = next();
            pricing.checked(order).toCompletableFuture().join();
            seen += " " + next() + " " + pricing.quote(order) + " " + pricing.later(order).join()
                + " " + pricing.sum(1, 2) + " " + pricing.join("a", "b") + " " + pricing.free();
            try {
              pricing.pay();
            } catch (dev.emit.error.ProcedureException e) {
              seen += " failed";
            }
            return seen;
            """);
    assertThat(seen)
        .isEqualTo("placed checked Quote[cents=10] Quote[cents=10] 3 a-b Quote[cents=0] failed");
  }

  @Test
  void inheritedHandlersAreBoundWithTheTypesOfTheSubclass() throws Exception {
    String seen =
        run(
            handlers(
                """
                abstract static class Base<T> {
                  @On("one") void one(T message) { Program.SEEN.add("one " + message); }
                  @On("two") abstract void two(T message);
                }

                static class Sub extends Base<Quote> {
                  @Override void two(Quote message) { Program.SEEN.add("two " + message.cents()); }
                }
                """),
            """
            emit.register(EmitRegistry.bind(new Orders.Sub()));
            emit.start();
            emit.emit(EmitRegistry.ONE, new Orders.Quote(1));
            String one = next();
            emit.emit(EmitRegistry.TWO, new Orders.Quote(2));
            return one + ", " + next();
            """);
    assertThat(seen).isEqualTo("one Quote[cents=1], two 2");
  }

  @Test
  void handlersRunAsTheyDeclareConcurrentlyAndByKey() throws Exception {
    String seen =
        run(
            handlers(
                """
                record Parcel(Sender sender, int number) {}
                record Sender(String name) {}

                static final java.util.concurrent.CyclicBarrier BOTH =
                    new java.util.concurrent.CyclicBarrier(2);

                @On("two") @dev.emit.annotations.Lane(concurrency = 2)
                void two(int number) throws Exception {
                  BOTH.await(); // Goes on only when both are here.
                  Program.SEEN.add("two");
                }

                @On("parcel") @dev.emit.annotations.Lane(key = "sender.name", concurrency = 2)
                void parcel(Parcel parcel) throws Exception {
                  if (parcel.number() == 0) {
                    BOTH.await(); // The other is of another key, or of none.
                  }
                  Program.SEEN.add("parcel " + parcel.number());
                }
                """),
            """
            emit.register(EmitRegistry.bind(new Orders()));
            emit.start();
            emit.emit(EmitRegistry.TWO, 1);
            emit.emit(EmitRegistry.TWO, 2);
            String seen = next() + " " + next();
            Orders.Sender ada = new Orders.Sender("Ada");
            emit.emit(EmitRegistry.PARCEL, new Orders.Parcel(ada, 0));
            emit.emit(EmitRegistry.PARCEL, new Orders.Parcel(ada, 1));
            emit.emit(EmitRegistry.PARCEL, new Orders.Parcel(null, 2));
            seen += ", " + next();
            Orders.BOTH.await();
            return seen + ", " + next() + ", " + next();
            """);
    assertThat(seen).isEqualTo("two two, parcel 2, parcel 0, parcel 1");
  }

  @Test
  void handlersOnTheEmittingThreadRunInTheirOrder() throws Exception {
    String seen =
        run(
            handlers(
                """
                @On("placed") @dev.emit.annotations.CallerThread
                void first(Order order) { see("first"); }
                @On("placed") @dev.emit.annotations.CallerThread
                void second(Order order) { see("second"); }
                @On("placed") @dev.emit.annotations.CallerThread(priority = 1)
                void before(Order order) { see("before"); }
                static void see(String who) {
                  Program.SEEN.add(who + " " + Thread.currentThread().getName());
                }
                """),
            """
            emit.register(EmitRegistry.bind(new Orders()));
            emit.start();
            Thread.currentThread().setName("emitting");
            emit.emit(EmitRegistry.PLACED, new Orders.Order("o-1", 1));
            return SEEN.toString();
            """);
    assertThat(seen).isEqualTo("[before emitting, first emitting, second emitting]");
  }

  @Test
  void batchesAndRetriesAreHandledAsDeclared() throws Exception {
    String seen =
        run(
            handlers(
                """
                @On("counted") @dev.emit.annotations.Batch(10)
                void batch(List<Integer> counts) {
                  counts.forEach(each -> Program.SEEN.add("in a batch " + each));
                }
                @On("raw") @dev.emit.annotations.Batch(10)
                void raw(List<Map<String, Object>> messages) { Program.SEEN.add("raw " + messages); }

                int attempts;
                @On("again") @dev.emit.annotations.Retry(attempts = 3, backoffMillis = 1)
                void again(@Param("id") String id) {
                  if (++attempts < 3) {
                    throw new IllegalStateException("not yet");
                  }
                  Program.SEEN.add(id + " after " + attempts);
                }
                """),
            """
            emit.register(EmitRegistry.bind(new Orders()));
            emit.start();
            emit.emit(EmitRegistry.COUNTED, 1);
            emit.emit(EmitRegistry.COUNTED, 2);
            String seen = next() + ", " + next();
            emit.emit("raw");
            seen += ", " + next();
            emit.emit(EmitRegistry.AGAIN, new EmitRegistry.AgainParams("o-1"));
            return seen + ", " + next();
            """);
    assertThat(seen).isEqualTo("in a batch 1, in a batch 2, raw [{}], o-1 after 3");
  }

  @Test
  void codecsOfTheUserAreUsedForTypesAndMembers() throws Exception {
    Compilation compilation =
        Javac.compile(Javac.sources(Path.of("src/test/resources/golden/codecs/input")));
    assertThat(compilation.diagnostics()).isEmpty();
    var instance = Javac.load(compilation).loadClass("shop.OrderEmitCodec").getField("INSTANCE");
    String json =
        """
        {"price":"5 cents","parts":["1 cents",null],"code":"A","plain":"B"}""";
    @SuppressWarnings("unchecked")
    Codec<Object> codec = (Codec<Object>) instance.get(null);
    Object order = codec.decode(json.getBytes(UTF_8));
    assertThat(String.valueOf(order)).contains("code=a, plain=B");
    assertThat(codec.encode(order)).asString(UTF_8).isEqualTo(json);
  }
}
