/** The programs whose first event is timed; alone, as an application's package would be. */
@NullMarked
package dev.emit.benchmarks.dispatch.first;

import org.jspecify.annotations.NullMarked;
