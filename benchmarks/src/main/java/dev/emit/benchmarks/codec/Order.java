package dev.emit.benchmarks.codec;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.util.List;

/** The medium message. */
@CompiledJson
@Json
public record Order(
    String id, String customer, long cents, long placedAt, boolean express, List<Line> lines) {}
