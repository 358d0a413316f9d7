package dev.emit.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.testing.compile.Compilation;
import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
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
  private static ClassLoader sealed;
  private static ClassLoader generics;
  private static ClassLoader annotations;
  private static ClassLoader creators;

  @BeforeAll
  static void compile() {
    types = load("types");
    beans = load("beans");
    library = load("library");
    sealed = load("sealed");
    generics = load("generics");
    annotations = load("annotations");
    creators = load("creators");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'animal':{'type':'Cat','name':'c','lives':9}}",
        "{'animal':{'lives':9,'x':{'type':'Dog'},'name':'c','type':'Cat'}}",
        "{'animal':{'friends':[{'name':'c','type':'Cat'},null,{'type':'Ant'}],'type':'Dog'}}",
        "{'animal':{'type':'Owl','wise':true},'bird':{'song':'s','type':'Wren'}}",
        "{'cat':{'lives':8,'type':'Cat'}}",
        "{'payments':{'a':{'kind':'card','cents':1,'number':'n'},'b':{'cents':2,'kind':'cash'}}}",
        "{'payments':{'c':{'kind':'Payment$Voucher','code':'v'},'d':{'kind':'Payment','cents':4}}}",
        "{'cash':{'code':'v','kind':'Payment$Voucher'}}",
        "{'result':{'@type':'Result$Ok','value':{'wise':true,'type':'Owl'}}}",
        "{'result':{'error':'e','@type':'Result$Failed'}}",
        "{'any':{'value':['a',null],'@type':'Result$Ok'}}",
        "{'any':{'error':{'a':[1]},'@type':'Result$Failed'}}"
      })
  void hierarchies(String json) throws Exception {
    check(withTypes(), sealed, "shop.Zoo", "shop.ZooEmitCodec", json.replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'animal':{'name':'c'}}",
        "{'animal':{'type':'Cow'}}",
        "{'animal':{'type':null}}",
        "{'animal':{'type':['Cat']}}",
        "{'animal':[]}",
        "{'animal':{'type':'shop.Animal$Cat'}}",
        "{'bird':{'type':'Cat'}}",
        "{'cat':{'type':'Owl'}}",
        "{'payments':{'a':{'cents':1}}}",
        "{'cash':{'kind':'card'}}"
      })
  void discriminatorsThatDoNotFit(String text) throws Exception {
    String json = text.replace('\'', '"');
    Class<?> zoo = sealed.loadClass("shop.Zoo");
    assertThatThrownBy(() -> withTypes().readValue(json, zoo)).isInstanceOf(JacksonException.class);
    Codec<Object> codec = codec(sealed, "shop.ZooEmitCodec");
    assertThatThrownBy(() -> codec.decode(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(CodecException.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  private interface ByType {}

  private static JsonMapper withTypes() throws Exception {
    return JsonMapper.builder().addMixIn(sealed.loadClass("shop.Animal"), ByType.class).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'items':{'items':[{'id':'a'}],'first':{'id':'b'},'array':[{'id':'c'},null],'last':null,"
            + "'next':{'items':[],'last':{'id':'d'}}}}",
        "{'pages':{'first':{'first':[{'id':'b'}],'array':[[{'id':'c'}]]}},"
            + "'numbers':{'items':[[1,2]],'array':[[3]]}}",
        "{'range':{'from':1,'to':2},'sub':{'key':'k','values':{'a':[1]},'own':3}}",
        "{'wild':[{'text':'t'}],'objects':{'a':[1,{'b':null}]},'pair':{'left':[1],'right':[{'id':'r'}]}}",
        "{'lists':[[1,'a',null],null]}"
      })
  void instantiations(String json) throws Exception {
    check(generics, "shop.Everything", "shop.EverythingEmitCodec", json.replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'ID':'i'}",
        "{'id':'i','cents':3,'secret':'s','internal_note':'n','always':'a','lines':['l']}",
        "{'orderId':'i','total_cents':4,'lines':[],'numbers':[],'text':'','maybe':null}",
        "{'ID':'i','numbers':[1],'text':'t','maybe':'m','some_urlvalues':{'a':'b'}}",
        "{'ID':'i','some_url_values':{'a':'b'},'a_flag':true,'more':1}"
      })
  void annotationsOnARecord(String json) throws Exception {
    check(annotations, "shop.Order", "shop.OrderEmitCodec", json.replace('\'', '"'));
  }

  @Test
  void missingRequiredMember() throws Exception {
    Class<?> order = annotations.loadClass("shop.Order");
    assertThatThrownBy(() -> MAPPER.readValue("{}", order)).isInstanceOf(JacksonException.class);
    Codec<Object> codec = codec(annotations, "shop.OrderEmitCodec");
    assertThatThrownBy(() -> codec.decode("{}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("the member 'ID' is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'base_name':'n','name':'x','hidden':'h','ignored':1,'shown-value':2,'half':'H'}",
        "{'secret':'s','computed':'x','length':7,'check':'y','size':8,'shownValue':9}"
      })
  void annotationsOnAClass(String json) throws Exception {
    check(annotations, "shop.Account", "shop.AccountEmitCodec", json.replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'i'}",
        "{'note':'n','lines':[{'cents':3,'currency':'EUR'},'CHF 5',null],'id':'i'}",
        "{'id':null,'note':null,'lines':[{}]}"
      })
  void classesMadeByCreators(String json) throws Exception {
    check(creators, "shop.Order", "shop.OrderEmitCodec", json.replace('\'', '"'));
  }

  private static void check(ClassLoader loader, String type, String codecName, String json)
      throws Exception {
    check(MAPPER, loader, type, codecName, json);
  }

  private static void check(
      JsonMapper mapper, ClassLoader loader, String type, String codecName, String json)
      throws Exception {
    Object expected = mapper.readValue(json, loader.loadClass(type));
    Codec<Object> codec = codec(loader, codecName);
    byte[] encoded = codec.encode(expected);
    JsonNode tree = mapper.readTree(mapper.writeValueAsBytes(expected));
    assertThat(mapper.readTree(encoded)).as("written %s", json).isEqualTo(tree);
    Object decoded = codec.decode(json.getBytes(StandardCharsets.UTF_8));
    assertThat(mapper.readTree(mapper.writeValueAsBytes(decoded)))
        .as("read %s", json)
        .isEqualTo(tree);
  }

  @SuppressWarnings("unchecked") // The codec is that of the object's class.
  private static Codec<Object> codec(ClassLoader loader, String name) throws Exception {
    var instance = loader.loadClass(name).getField("INSTANCE");
    instance.setAccessible(true);
    return (Codec<Object>) instance.get(null);
  }
}
