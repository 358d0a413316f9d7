package dev.emit.testing;

/** One embedded Redis for all tests of this JVM that leave it as it is. */
public final class SharedRedis {
  private static TestRedis server;

  private SharedRedis() {}

  public static synchronized TestRedis get() {
    if (server == null) {
      server = TestRedis.embedded();
    }
    return server;
  }
}
