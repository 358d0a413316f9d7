/** The Redis suite: Emit over a real Redis beside other clients. */
@NullMarked
package dev.emit.benchmarks.redis;

import org.jspecify.annotations.NullMarked;
