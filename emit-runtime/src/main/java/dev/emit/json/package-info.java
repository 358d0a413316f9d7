/** JSON without a type: the bottom layer, which alone knows Jackson's mapper. */
@NullMarked
package dev.emit.json;

import org.jspecify.annotations.NullMarked;
