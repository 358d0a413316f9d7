/** The dispatch suite: Emit's local bus beside other buses. */
@NullMarked
package dev.emit.benchmarks.dispatch;

import org.jspecify.annotations.NullMarked;
