/** The transport behind a bus, as an interface that others can implement too. */
@NullMarked
package dev.emit.engine;

import org.jspecify.annotations.NullMarked;
