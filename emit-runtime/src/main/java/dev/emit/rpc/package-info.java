/** Calls and their replies over any engine. */
@NullMarked
package dev.emit.rpc;

import org.jspecify.annotations.NullMarked;
