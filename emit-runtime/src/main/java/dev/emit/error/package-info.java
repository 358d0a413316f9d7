/** What can go wrong, as exceptions and as reports to a listener. */
@NullMarked
package dev.emit.error;

import org.jspecify.annotations.NullMarked;
