/** What a user puts on handler methods and their parameters. */
package dev.emit.annotations;
