/** The engine within one JVM. */
@NullMarked
package dev.emit.engine.local;

import org.jspecify.annotations.NullMarked;
