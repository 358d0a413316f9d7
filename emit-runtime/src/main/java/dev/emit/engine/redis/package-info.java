/** The engine over Redis pub/sub, on two connections of its own. */
@NullMarked
package dev.emit.engine.redis;

import org.jspecify.annotations.NullMarked;
