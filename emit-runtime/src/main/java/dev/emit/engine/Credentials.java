package dev.emit.engine;

import org.jspecify.annotations.Nullable;

/**
 * A login. Its text never shows the password.
 *
 * @param user the user, or null for the server's default user
 * @param password the password
 */
public record Credentials(@Nullable String user, String password) {
  /** The user, with {@code ***} in place of the password. */
  @Override
  public String toString() {
    return (user == null ? "" : user) + ":***";
  }
}
