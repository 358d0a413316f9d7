package dev.emit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.emit.codec.Codec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of generated codecs means to databind, with its defaults, what it means to them. */
class DatabindTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String EVERYTHING =
      """
      {"aBoolean":true,"aByte":1,"aShort":2,"anInt":3,"aLong":4,"aFloat":1.5,"aDouble":2.5,
       "aChar":"x","boxedBoolean":true,"boxedByte":1,"boxedShort":2,"boxedInt":3,"boxedLong":4,
       "boxedFloat":1.5,"boxedDouble":2.5,"boxedChar":"y","text":"ä\\n","decimal":1.10,
       "integer":12345678901234567890,"instant":"2026-01-02T03:04:05Z","localDate":"2026-01-02",
       "localTime":"03:04:05","localDateTime":"2026-01-02T03:04:05",
       "offsetDateTime":"2026-01-02T03:04:05Z","offsetTime":"03:04:05Z",
       "zonedDateTime":"2026-01-02T03:04:05Z","duration":"PT1S","period":"P1D","year":2026,
       "yearMonth":"2026-01","monthDay":"--01-02","zoneId":"Europe/Berlin","zoneOffset":"+02:00",
       "month":"JANUARY","dayOfWeek":"MONDAY","uuid":"123e4567-e89b-12d3-a456-426614174000",
       "uri":"http://a/b","optional":"o","optionalInt":1,"optionalLong":2,"optionalDouble":2.5,
       "bytes":"AQID","booleans":[true],"shorts":[1],"ints":[1,2],"longs":[3],"floats":[1.5],
       "doubles":[2.5],"chars":"ab","strings":["s",null],"matrix":[[1],[2,3]],"lists":[["a"]],
       "list":["l"],"set":[5],"collection":[{"anInt":9}],"map":{"k":[1,null]},
       "untyped":{"a":[1,"b",null]},"node":{"n":1},"object":[1],"in":"i","value":"v","member":"m",
       "unknown":{"x":[1]}}
      """;
  private static final String ORDER =
      """
      {"id":"o","count":2,"fixed":8,"open":true,"aName":"n","bName":"B","secret":"abc","status":"PAID",
       "colour":"b","shown":"s","parts":[{"id":"p","parts":[]},null],"size":99,"URL":"u",
       "invisible":5,"skipped":6,"protected":"p","unknown":[1]}
      """;

  private static final String LIBRARY =
      """
      {"charSequence":"c","number":1.5,"url":"http://127.0.0.1/","locale":"en-US",
       "currency":"EUR","pattern":"a+","path":"file:///none","file":"/none",
       "inetAddress":"1.2.3.4","byteBuffer":"AQI=","atomicInteger":1,"atomicLong":2,
       "atomicBoolean":true,"atomicReference":"r","deep":[[[1],null]],"deepLists":[[["a"]]],
       "iterable":["i"],"sortedSet":[2,1],"navigableSet":[2,1],"deque":[2,null],"queue":[2,null],
       "arrayList":[1],"linkedList":[1],"arrayDeque":[1],"priorityQueue":[2,1],"hashSet":[1],
       "linkedHashSet":[2,1],"treeSet":[2,1],"enumSet":["XL","SMALL"],"copyOnWrite":[1],
       "nested":[[1,null],null],"hashMap":{"a":1},"linkedHashMap":{"b":2,"a":null},
       "treeMap":{"b":2,"a":1},"sortedMap":{"10":["x"],"9":null},"navigableMap":{"2024-02-29":1},
       "concurrentMap":{"a":[1,{}]},"concurrentHashMap":{"123e4567-e89b-12d3-a456-426614174000":1},
       "enumMap":{"XL":1,"SMALL":null},"byEnum":{"XL":{"SMALL":1}},"byBoolean":{"true":1},
       "byCharacter":{"x":1},"byLong":{"5":1},"byDouble":{"1.5":1},"byDecimal":{"1.50":1},
       "byBigInteger":{"12345678901234567890":1},"byUri":{"a:b":1},
       "byInstant":{"2024-01-31T12:00:00Z":1},"byTime":{"12:00":1},"byYear":{"2024":1},
       "byZoned":{"2024-01-31T12:00:00+01:00":1},"byMonth":{"MAY":1},"byDay":{"MONDAY":1}}
      """;

  private static ClassLoader types;
  private static ClassLoader library;
  private static ClassLoader beans;

  @BeforeAll
  static void compile() {
    types = load("types");
    beans = load("beans");
    library = load("library");
  }

  private static ClassLoader load(String feature) {
    Path input = Path.of("src/test/resources/golden", feature, "input");
    Compilation compilation = Javac.compile(Javac.sources(input));
    assertThat(compilation.diagnostics()).isEmpty();
    return Javac.load(compilation);
  }

  @Test
  void allTypesTogether() throws Exception {
    check(types, "shop.Everything", "shop.EverythingEmitCodec", EVERYTHING);
  }

  @Test
  void eachMemberAloneAndEachReferenceNull() throws Exception {
    ObjectNode all = (ObjectNode) MAPPER.readTree(EVERYTHING);
    for (String name : List.copyOf(all.propertyNames())) {
      ObjectNode alone = MAPPER.createObjectNode();
      alone.set(name, all.get(name));
      check(types, "shop.Everything", "shop.EverythingEmitCodec", alone.toString());
      if (!name.matches("an?[A-Z].*")) {
        check(types, "shop.Everything", "shop.EverythingEmitCodec", "{\"" + name + "\":null}");
      }
    }
  }

  @Test
  void allLibraryTypesTogetherAloneAndNull() throws Exception {
    ObjectNode all = (ObjectNode) MAPPER.readTree(LIBRARY);
    check(library, "shop.Library", "shop.LibraryEmitCodec", LIBRARY);
    for (String name : List.copyOf(all.propertyNames())) {
      ObjectNode alone = MAPPER.createObjectNode();
      alone.set(name, all.get(name));
      check(library, "shop.Library", "shop.LibraryEmitCodec", alone.toString());
      check(library, "shop.Library", "shop.LibraryEmitCodec", "{\"" + name + "\":null}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", ORDER, "{\"status\":null,\"colour\":null,\"parts\":null}"})
  void propertiesOfAClass(String json) throws Exception {
    check(beans, "shop.Order", "shop.OrderEmitCodec", json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"id\":\"i\",\"open\":true,\"label\":\"ignored\"}"})
  void gettersOfARecord(String json) throws Exception {
    check(beans, "shop.Labelled", "shop.LabelledEmitCodec", json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"a\":1}"})
  void classWithoutProperties(String json) throws Exception {
    check(beans, "shop.Empty", "shop.EmptyEmitCodec", json);
  }

  private static void check(ClassLoader loader, String type, String codecName, String json)
      throws Exception {
    Object expected = MAPPER.readValue(json, loader.loadClass(type));
    Codec<Object> codec = codec(loader, codecName);
    JsonNode tree = MAPPER.valueToTree(expected);
    assertThat(MAPPER.readTree(codec.encode(expected)))
        .as("written %s", json)
        .isEqualTo(MAPPER.readTree(MAPPER.writeValueAsBytes(expected)));
    Object decoded = codec.decode(json.getBytes(StandardCharsets.UTF_8));
    assertThat(MAPPER.<JsonNode>valueToTree(decoded)).as("read %s", json).isEqualTo(tree);
  }

  @SuppressWarnings("unchecked") // The codec is that of the object's class.
  private static Codec<Object> codec(ClassLoader loader, String name) throws Exception {
    var instance = loader.loadClass(name).getField("INSTANCE");
    instance.setAccessible(true);
    return (Codec<Object>) instance.get(null);
  }
}
