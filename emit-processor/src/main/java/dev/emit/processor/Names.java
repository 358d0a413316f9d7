package dev.emit.processor;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Java names made from names on the wire and from the names of classes. */
final class Names {
  private Names() {}

  /** {@code order.placed} and {@code orderPlaced} are both {@code ORDER_PLACED}. */
  static String constant(String wireName) {
    StringBuilder name = new StringBuilder();
    char before = ' ';
    for (int i = 0; i < wireName.length(); i++) {
      char c = wireName.charAt(i);
      if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
        name.append('_');
      }
      name.append(Character.isLetterOrDigit(c) ? c : '_');
      before = c;
    }
    if (!Character.isJavaIdentifierStart(name.charAt(0)) || name.toString().equals("_")) {
      name.insert(0, '_');
    }
    return name.toString().toUpperCase(Locale.ROOT);
  }

  /** {@code ORDER_ADD} has the record {@code OrderAddParams}. */
  static String record(String constant) {
    String words =
        Stream.of(constant.split("_"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    boolean starts = !words.isEmpty() && Character.isJavaIdentifierStart(words.charAt(0));
    return (starts ? "" : "_") + words + "Params";
  }

  static String upperFirst(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** {@code Orders} is {@code orders}, {@code RPCServer} is {@code rpcServer}. */
  static String variable(String className) {
    int end = 1;
    while (end < className.length()
        && Character.isUpperCase(className.charAt(end))
        && (end + 1 == className.length() || !Character.isLowerCase(className.charAt(end + 1)))) {
      end++;
    }
    String name = className.substring(0, end).toLowerCase(Locale.ROOT) + className.substring(end);
    return SourceVersion.isKeyword(name) ? name + "_" : name;
  }

  /** Text that can stand in a Javadoc comment, whatever it holds. */
  static String javadoc(String text) {
    StringBuilder escaped = new StringBuilder("<code>");
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean harmless = Character.isLetterOrDigit(c) || ".-_/: ".indexOf(c) >= 0;
      plain &= harmless;
      escaped.append(harmless ? String.valueOf(c) : "&#" + (int) c + ";");
    }
    return plain ? "{@code " + text + "}" : escaped.append("</code>").toString();
  }
}
