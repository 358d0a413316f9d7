package dev.emit.engine.redis;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/**
 * A stream of bytes to a server and back. One thread may read while another one writes; closing it,
 * from any thread, ends what the two are doing.
 */
interface Wire extends Closeable {
  InputStream in() throws IOException;

  OutputStream out() throws IOException;

  /** Sets after how many milliseconds without a byte reading gives up. */
  void readTimeout(int millis) throws IOException;

  /**
   * Over TCP.
   *
   * @param tcp what is closed: closing TLS could wait for a thread that can't write any more
   * @param socket what is read and written: {@code tcp} itself or TLS over it
   */
  record Tcp(Socket tcp, Socket socket) implements Wire {
    @Override
    public InputStream in() throws IOException {
      return socket.getInputStream();
    }

    @Override
    public OutputStream out() throws IOException {
      return socket.getOutputStream();
    }

    @Override
    public void readTimeout(int millis) throws IOException {
      socket.setSoTimeout(millis);
    }

    @Override
    public void close() throws IOException {
      tcp.close();
    }
  }
}
