package shop;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import tools.jackson.databind.JsonNode;

class Handlers {
  record Order(String id) {}

  @On("typed")
  void typed(Order order) {}

  @On("typed")
  void typedAsMap(Map<String, Object> order) {}

  @On("typed")
  void typedAsNode(JsonNode order) {}

  @On("typed")
  void typedAsObject(Object order) {}

  @On("typed")
  void withoutMessage() {}

  @On("map")
  void map(Map<String, Object> message) {}

  @On("map")
  CompletionStage<?> mapLater(Map<String, Object> message) {
    return CompletableFuture.completedFuture(null);
  }

  @On("map")
  void mapAsNode(JsonNode message) {}

  @On("node")
  void node(JsonNode message) {}

  @On("object")
  void object(Object message) {}

  @On("params")
  void params(@Param("id") String id, @Param("e-mail") String mail, @Param("hashCode") int hash) {}

  @On("params")
  void paramsAsMap(Map<String, Object> message) {}

  @On("echo")
  Map<String, Object> echo(Map<String, Object> request) {
    return request;
  }

  @On("echo.object")
  Object echoObject(Object request) {
    return request;
  }
}
