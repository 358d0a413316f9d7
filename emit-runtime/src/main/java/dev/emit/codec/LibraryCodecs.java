package dev.emit.codec;

import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Collections;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codecs of the JDK's types that are neither numbers, nor times, nor containers. */
final class LibraryCodecs {
  /** Compiling recurses for each group and each part, so that a long pattern ends the stack. */
  static final int MAX_PATTERN = 1000;

  /**
   * The protocols that every JDK knows. To find the handler of another, the JDK loads a class that
   * is named after it, and the name would come from the wire.
   */
  private static final Pattern KNOWN_PROTOCOL =
      Pattern.compile("(https?|ftp|file|jar|mailto):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** More than eight groups and the name of an interface have; matching may go back and forth. */
  private static final int MAX_ADDRESS = 100;

  /** Without zeros before a part, which others read as octal: RFC 6943, section 3.1.1. */
  private static final String IPV4_PART = "(0|[1-9][0-9]{0,2})";

  private static final Pattern IPV4 =
      Pattern.compile(String.join("\\.", Collections.nCopies(4, IPV4_PART)));

  /** What Java takes for IPv6 or refuses, but never asks a name server for. */
  private static final Pattern IPV6 =
      Pattern.compile("[0-9a-fA-F:]*:(" + IPV4.pattern() + "|[0-9a-fA-F]*)(%[0-9a-zA-Z_.-]+)?");

  static final Codec<CharSequence> CHAR_SEQUENCE =
      new TextCodec<>("a string", CharSequence::toString, text -> text);

  static final Codec<StringBuilder> STRING_BUILDER =
      new TextCodec<>("a string", StringBuilder::toString, StringBuilder::new);

  static final Codec<Number> NUMBER =
      new ScalarCodec<>("Number") {
        @Override
        void writeValue(JsonWriter out, Number value) {
          writeNumber(out, value);
        }

        @Override
        Number readValue(JsonReader in) {
          return NumberParser.number(in);
        }
      };

  static final Codec<URL> URL =
      new TextCodec<>("a URL (https://example.org/)", java.net.URL::toString, LibraryCodecs::url);

  static final Codec<Locale> LOCALE =
      new TextCodec<>("a Locale (en-US)", LibraryCodecs::tag, LibraryCodecs::locale);

  static final Codec<Currency> CURRENCY =
      new TextCodec<>("a Currency (EUR)", Currency::getCurrencyCode, Currency::getInstance);

  static final Codec<Charset> CHARSET =
      new TextCodec<>("a Charset (UTF-8)", Charset::name, Charset::forName);

  static final Codec<TimeZone> TIME_ZONE =
      new TextCodec<>("a TimeZone (Europe/Vienna)", TimeZone::getID, LibraryCodecs::timeZone);

  static final Codec<Pattern> PATTERN =
      new TextCodec<>(
          "a Pattern of at most " + MAX_PATTERN + " characters",
          Pattern::pattern,
          LibraryCodecs::pattern);

  static final Codec<Path> PATH =
      new TextCodec<>(
          "a Path (file:///tmp/x)", path -> path.toUri().toString(), LibraryCodecs::path);

  static final Codec<File> FILE =
      new TextCodec<>("a File (/tmp/x)", File::getAbsolutePath, LibraryCodecs::file);

  static final Codec<InetAddress> INET_ADDRESS =
      new TextCodec<>(
          "an InetAddress (192.0.2.1)", InetAddress::getHostAddress, LibraryCodecs::address);

  static final Codec<ByteBuffer> BYTE_BUFFER =
      new TextCodec<>(
          "base64", LibraryCodecs::base64, text -> ByteBuffer.wrap(ScalarCodecs.bytes(text)));

  static final Codec<AtomicInteger> ATOMIC_INTEGER =
      new ScalarCodec<>("AtomicInteger") {
        @Override
        void writeValue(JsonWriter out, AtomicInteger value) {
          out.writeInt(value.get());
        }

        @Override
        AtomicInteger readValue(JsonReader in) {
          return new AtomicInteger(in.readInt());
        }
      };

  static final Codec<AtomicLong> ATOMIC_LONG =
      new ScalarCodec<>("AtomicLong") {
        @Override
        void writeValue(JsonWriter out, AtomicLong value) {
          out.writeLong(value.get());
        }

        @Override
        AtomicLong readValue(JsonReader in) {
          return new AtomicLong(in.readLong());
        }
      };

  static final Codec<AtomicBoolean> ATOMIC_BOOLEAN =
      new ScalarCodec<>("AtomicBoolean") {
        @Override
        void writeValue(JsonWriter out, AtomicBoolean value) {
          out.writeBoolean(value.get());
        }

        @Override
        AtomicBoolean readValue(JsonReader in) {
          return new AtomicBoolean(in.readBoolean());
        }
      };

  private LibraryCodecs() {}

  private static void writeNumber(JsonWriter out, Number value) {
    if (value instanceof Double number) {
      out.writeDouble(number);
    } else if (value instanceof Float number) {
      out.writeFloat(number);
    } else if (value instanceof BigDecimal || value instanceof BigInteger) {
      out.writeNumber(value.toString());
    } else if (value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte) {
      out.writeLong(value.longValue());
    } else {
      out.writeNumber(decimal(value.toString()));
    }
  }

  /** A class of the user's may write itself in a way that is no JSON. */
  private static String decimal(String number) {
    try {
      return new BigDecimal(number).toString();
    } catch (NumberFormatException e) {
      throw new CodecException(number + " has no JSON form. Send a finite number instead.", e);
    }
  }

  private static URL url(String text) {
    if (!KNOWN_PROTOCOL.matcher(text).matches()) {
      throw new IllegalArgumentException("It has no protocol that is known.");
    }
    try {
      return new URL(text);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String tag(Locale locale) {
    return locale.equals(Locale.ROOT) ? "" : locale.toLanguageTag();
  }

  /** A language tag, or what {@link Locale#toString} makes. */
  private static Locale locale(String text) {
    int underscore = text.indexOf('_');
    int hyphen = text.indexOf('-');
    if (hyphen >= 0 && (underscore < 0 || hyphen < underscore)) {
      return Locale.forLanguageTag(text);
    }
    String[] parts = text.split("_", 3);
    return new Locale(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
  }

  /** To the JDK what it does not know is GMT. */
  private static TimeZone timeZone(String text) {
    return TimeZone.getTimeZone(ZoneId.of(text, ZoneId.SHORT_IDS));
  }

  private static Pattern pattern(String text) {
    if (text.length() > MAX_PATTERN) {
      throw new IllegalArgumentException("It is too long.");
    }
    return Pattern.compile(text);
  }

  private static Path path(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("It is empty.");
    }
    if (text.indexOf(':') < 0) {
      return Path.of(text);
    }
    URI uri = java.net.URI.create(text);
    // Another scheme would be looked up among the file systems that are installed.
    if (!"file".equals(uri.getScheme())) {
      throw new IllegalArgumentException("It is not in the default file system.");
    }
    return Path.of(uri);
  }

  private static File file(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("It is empty.");
    }
    return new File(text);
  }

  /** Reads an address, but never a host's name, for which a name server would be asked. */
  private static InetAddress address(String text) {
    try {
      Matcher ipv4 = IPV4.matcher(text);
      if (ipv4.matches()) {
        byte[] address = new byte[4];
        for (int i = 0; i < 4; i++) {
          int part = Integer.parseInt(ipv4.group(i + 1));
          if (part > 255) {
            throw new IllegalArgumentException("A part is larger than a byte.");
          }
          address[i] = (byte) part;
        }
        return InetAddress.getByAddress(address);
      }
      if (text.length() > MAX_ADDRESS || !IPV6.matcher(text).matches()) {
        throw new IllegalArgumentException("It is no address.");
      }
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The bytes that remain, which stay where they are. */
  private static String base64(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
