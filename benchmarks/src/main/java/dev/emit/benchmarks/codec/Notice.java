package dev.emit.benchmarks.codec;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** The small message. */
@CompiledJson
@Json
public record Notice(String id, long cents, boolean express) {}
