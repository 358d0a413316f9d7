/** Codecs: the readers and writers of message types, and the JSON layer that they use. */
@NullMarked
package dev.emit.codec;

import org.jspecify.annotations.NullMarked;
