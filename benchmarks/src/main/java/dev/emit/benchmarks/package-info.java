/** Runs the suites, and makes tables of what they measured. */
@NullMarked
package dev.emit.benchmarks;

import org.jspecify.annotations.NullMarked;
