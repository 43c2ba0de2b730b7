package io.github.tflinkrdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Stands before a server, passes on every byte, and keeps those of the requests. */
final class WireTap implements AutoCloseable {
  private static final String BLANK_LINE = "\r\n\r\n";

  /**
   * A request as it came, one character a byte.
   *
   * @param head with the blank line
   */
  record Sent(String head, String body) {
    String header(String name) {
      return Stream.of(head.split("\r\n"))
          .skip(1)
          .map(line -> line.split(": *", 2))
          .filter(line -> line[0].equalsIgnoreCase(name))
          .map(line -> line[1])
          .findFirst()
          .orElse("");
    }
  }

  private final List<ByteArrayOutputStream> connections = new CopyOnWriteArrayList<>();
  private final ExecutorService pumps = Executors.newCachedThreadPool();
  private final ServerSocket socket;
  private final URI server;

  WireTap(String server) throws IOException {
    this.server = URI.create(server);
    socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    pumps.execute(this::accept);
  }

  /** The address to be used in place of the server's. */
  String base() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  /** The requests so far, in the order of their connections. */
  List<Sent> sent() {
    List<Sent> requests = new ArrayList<>();
    for (ByteArrayOutputStream connection : connections) {
      String rest = connection.toString(StandardCharsets.ISO_8859_1);
      while (rest.contains(BLANK_LINE)) {
        int body = rest.indexOf(BLANK_LINE) + BLANK_LINE.length();
        Sent head = new Sent(rest.substring(0, body), "");
        String length = head.header("Content-Length");
        int end = body + (length.isEmpty() ? 0 : Integer.parseInt(length));
        requests.add(new Sent(head.head(), rest.substring(body, Math.min(end, rest.length()))));
        rest = rest.substring(Math.min(end, rest.length()));
      }
    }
    return requests;
  }

  @Override
  public void close() throws IOException {
    socket.close();
    pumps.shutdownNow();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = socket.accept();
        Socket target = new Socket(server.getHost(), server.getPort());
        ByteArrayOutputStream requests = new ByteArrayOutputStream();
        connections.add(requests);
        pumps.execute(() -> pump(client, List.of(requests), target));
        pumps.execute(() -> pump(target, List.of(), client));
      }
    } catch (IOException e) {
      if (!socket.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Until one of both hangs up, which ends the other direction too. */
  private static void pump(Socket from, List<OutputStream> copies, Socket to) {
    byte[] bytes = new byte[1 << 13];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      for (int length = in.read(bytes); length > 0; length = in.read(bytes)) {
        for (OutputStream copy : copies) {
          copy.write(Arrays.copyOf(bytes, length));
        }
        to.getOutputStream().write(bytes, 0, length);
      }
    } catch (IOException e) {
      // a client that is done
    }
  }
}
