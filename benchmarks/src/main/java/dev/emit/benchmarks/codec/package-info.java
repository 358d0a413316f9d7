/** The codec suite: Emit's generated codecs beside other JSON libraries. */
@NullMarked
package dev.emit.benchmarks.codec;

import org.jspecify.annotations.NullMarked;
