package dev.emit.processor;

import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What the user set with {@code -Aemit.…}.
 *
 * @param registry the simple name of the registries, or null to choose it
 */
record Options(@Nullable String registry) {
  static final String REGISTRY = "emit.registry";
  private static final String PREFIX = "emit.";

  static Options read(Map<String, String> given, Report report) {
    for (String name : new TreeMap<>(given).keySet()) {
      if (name.startsWith(PREFIX) && !name.equals(REGISTRY)) {
        report.add(Place.NOWHERE, Messages.unknownOption(name, REGISTRY));
      }
    }
    if (!given.containsKey(REGISTRY)) {
      return new Options(null);
    }
    String registry = given.get(REGISTRY);
    if (registry == null
        || !SourceVersion.isIdentifier(registry)
        || SourceVersion.isKeyword(registry)) {
      report.add(Place.NOWHERE, Messages.registryName(REGISTRY, String.valueOf(registry)));
      return new Options(null);
    }
    return new Options(registry);
  }
}
