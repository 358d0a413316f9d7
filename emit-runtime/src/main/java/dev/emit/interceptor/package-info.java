/** What stands around emits, calls, and what they reach. */
@NullMarked
package dev.emit.interceptor;

import org.jspecify.annotations.NullMarked;
