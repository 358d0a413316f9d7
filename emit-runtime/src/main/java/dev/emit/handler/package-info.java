/** The declared behaviour of handlers. */
@NullMarked
package dev.emit.handler;

import org.jspecify.annotations.NullMarked;
