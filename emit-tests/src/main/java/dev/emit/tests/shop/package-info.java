/** Every form of handler, as the design's first example has them. */
package dev.emit.tests.shop;
