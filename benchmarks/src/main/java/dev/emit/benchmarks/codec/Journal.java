package dev.emit.benchmarks.codec;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.util.List;

/** The large message. */
@CompiledJson
@Json
public record Journal(String name, List<Order> orders) {}
