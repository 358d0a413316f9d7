/** Emit's runtime: what programs call, and what generated code uses. */
@SuppressWarnings("requires-automatic") // Jedis has no module-info yet.
module dev.emit.runtime {
  requires transitive dev.emit.annotations;
  requires transitive org.jspecify;
  requires transitive tools.jackson.databind;
  requires org.jctools.core;
  requires org.slf4j;
  requires static redis.clients.jedis;

  exports dev.emit;
  exports dev.emit.codec;
  exports dev.emit.engine;
  exports dev.emit.error;
  exports dev.emit.handler;
  exports dev.emit.interceptor;
}
