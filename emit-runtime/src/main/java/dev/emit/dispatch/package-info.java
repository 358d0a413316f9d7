/** From a message to the handlers that want it: channels, topics and lanes. */
@NullMarked
package dev.emit.dispatch;

import org.jspecify.annotations.NullMarked;
