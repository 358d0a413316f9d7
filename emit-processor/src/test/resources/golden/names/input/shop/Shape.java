package shop;

import org.jspecify.annotations.Nullable;

record Shape(@Nullable Event event, java.util.List<@Nullable Shape> Codecs, Override members) {
  record Event(@Nullable String text) {}

  record Override(int value) {}
}
