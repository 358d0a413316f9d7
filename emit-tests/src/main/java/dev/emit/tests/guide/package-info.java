/** The programs that the documentation shows. */
package dev.emit.tests.guide;
