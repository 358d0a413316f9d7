package dev.emit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A TCP proxy before a server, which can go silent in either direction without closing anything,
 * and cut its connections. Safe for threads.
 */
public final class TestProxy implements AutoCloseable {
  private final ServerSocket listener;
  private final int target;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final AtomicInteger accepted = new AtomicInteger();
  private volatile boolean silent;
  private volatile boolean mute;

  /** Guarded by this. */
  private boolean held;

  /** Begins to listen before the server on a local port. */
  public TestProxy(int target) {
    this.target = target;
    try {
      listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** How many connections were accepted. */
  public int accepted() {
    return accepted.get();
  }

  /** From now on swallows what either side sends, or passes it on again. */
  public void silent(boolean on) {
    silent = on;
  }

  /** From now on swallows what the server sends, or passes it on again. */
  public void mute(boolean on) {
    mute = on;
  }

  /** From now on keeps back what the server sends, or passes on what was kept and all else. */
  public synchronized void hold(boolean on) {
    held = on;
    notifyAll();
  }

  private synchronized void awaitRelease() throws InterruptedIOException {
    try {
      while (held) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Cuts all connections. */
  public void cut() {
    List<Socket> cut = List.copyOf(sockets);
    sockets.removeAll(cut);
    cut.forEach(TestProxy::closeQuietly);
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    hold(false);
    cut();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        accepted.incrementAndGet();
        sockets.add(client);
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(server);
        daemon(() -> pump(client, server, false));
        daemon(() -> pump(server, client, true));
      } catch (IOException e) {
        // The listener was closed, or the server is away: the client hears nothing.
      }
    }
  }

  private void pump(Socket from, Socket to, boolean fromServer) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[8192];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (fromServer) {
          awaitRelease();
        }
        if (!silent && !(fromServer && mute)) {
          out.write(buffer, 0, n);
        }
      }
    } catch (IOException e) {
      // Cut.
    }
    closeQuietly(from);
    closeQuietly(to);
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // Closed already.
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "test-proxy");
    thread.setDaemon(true);
    thread.start();
  }
}
