/** Emit: typed events and RPC, in one JVM or over Redis. Start at {@link dev.emit.Emit}. */
@NullMarked
package dev.emit;

import org.jspecify.annotations.NullMarked;
