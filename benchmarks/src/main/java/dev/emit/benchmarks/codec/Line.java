package dev.emit.benchmarks.codec;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** A line of an {@link Order}. */
@CompiledJson
@Json
public record Line(String sku, String name, int quantity, long cents) {}
