package dev.emit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * A client of Redis over a plain socket, which shares nothing with the code under test. Replies are
 * Strings, Longs, Lists of these, null, or an {@link ErrorReply}. Not safe for threads.
 */
public final class RespClient implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;

  /** An error reply. */
  public record ErrorReply(String message) {}

  public RespClient(int port) {
    this(connect(port));
  }

  private static Socket connect(int port) {
    try {
      return new Socket(InetAddress.getLoopbackAddress(), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public RespClient(Socket socket) {
    this.socket = socket;
    try {
      socket.setSoTimeout(10_000);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a command and reads its reply, or on a subscribed client whatever comes next. */
  public Object call(String... command) {
    send(command);
    return read();
  }

  /** Sends a command. */
  public void send(String... command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(("*" + command.length + "\r\n").getBytes(UTF_8));
    for (String part : command) {
      byte[] bytes = part.getBytes(UTF_8);
      out.writeBytes(("$" + bytes.length + "\r\n").getBytes(UTF_8));
      out.writeBytes(bytes);
      out.writeBytes(new byte[] {'\r', '\n'});
    }
    try {
      socket.getOutputStream().write(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits up to 10 s for a reply or a pushed message. */
  public Object read() {
    try {
      return readReply();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes, and answers the number of receivers. */
  public long publish(String channel, String payload) {
    return (Long) call("PUBLISH", channel, payload);
  }

  /** Subscribes, and waits for the confirmation. */
  public RespClient subscribe(String channel) {
    call("SUBSCRIBE", channel);
    return this;
  }

  /** Waits for the next pushed message, and answers its payload. */
  public String nextMessage() {
    while (true) {
      if (read() instanceof List<?> parts && parts.get(0).equals("message")) {
        return (String) parts.get(2);
      }
    }
  }

  private Object readReply() throws IOException {
    int type = in.read();
    if (type < 0) {
      throw new EOFException("Redis closed the connection");
    }
    String line = readLine();
    return switch (type) {
      case '+' -> line;
      case '-' -> new ErrorReply(line);
      case ':' -> Long.valueOf(line);
      case '$' -> readBulk(Integer.parseInt(line));
      case '*' -> {
        List<Object> parts = new ArrayList<>();
        for (int i = Integer.parseInt(line); i > 0; i--) {
          parts.add(readReply());
        }
        yield parts;
      }
      default -> throw new IOException("not RESP2: " + (char) type + line);
    };
  }

  private String readBulk(int length) throws IOException {
    if (length < 0) {
      return null;
    }
    String text = new String(in.readNBytes(length), UTF_8);
    readLine();
    return text;
  }

  private String readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\r'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("Redis closed the connection");
      }
      line.write(b);
    }
    in.read();
    return line.toString(UTF_8);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
