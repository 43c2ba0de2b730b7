package io.github.tflinkrdf.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A client of HTTP/1.1 with an address of its own and one connection, which it keeps: as light as
 * can be, since it shares the machine with what it measures.
 */
final class Caller implements AutoCloseable {
  /** What all call the server, and no server of the world is called. */
  static final String HOST = "tflink.example";

  /** As long as a header may be. */
  private static final int HEADER = 64 << 10;

  /**
   * What came back.
   *
   * @param headers by their names in lower case
   */
  record Answer(int status, Map<String, String> headers, byte[] body) {}

  private final InetAddress from;
  private final int port;
  private final int patience;
  private Socket socket;
  private InputStream in;

  /**
   * @param from an address of this machine
   * @param port on 127.0.0.1
   * @param patience milliseconds without a byte after which the connection is given up
   */
  Caller(InetAddress from, int port, int patience) {
    this.from = from;
    this.port = port;
    this.patience = patience;
  }

  /** One of those that are numbered 127.0.n.m, as if from another machine. */
  static InetAddress address(int number) {
    try {
      return InetAddress.getByAddress(
          new byte[] {127, 0, (byte) (1 + number / 250), (byte) (1 + number % 250)});
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The bytes of a query, sent as it is. */
  static byte[] query(String path, String accept, String query) {
    return request("POST", path, accept, "application/sparql-query", query);
  }

  static byte[] request(String method, String path, String accept, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String length = bytes.length == 0 ? "" : "Content-Type: %s\r\nContent-Length: ".formatted(type);
    String header =
        "%s %s HTTP/1.1\r\nHost: %s\r\nAccept: %s\r\n%s\r\n"
            .formatted(
                method,
                path,
                HOST,
                accept,
                bytes.length == 0 ? "" : length + bytes.length + "\r\n");
    return (header + body).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Sends a request and takes in all of its answer.
   *
   * @throws IOException if none comes; the next request has a new connection
   */
  Answer ask(byte[] request) throws IOException {
    try {
      if (socket == null) {
        connect();
      }
      socket.getOutputStream().write(request);
      return read();
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private void connect() throws IOException {
    socket = new Socket();
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(patience);
    socket.bind(new InetSocketAddress(from, 0));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), patience);
    in = new BufferedInputStream(socket.getInputStream(), HEADER);
  }

  private Answer read() throws IOException {
    int status = Integer.parseInt(line().split(" ")[1]);
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    boolean none = status == 204 || status == 304;
    byte[] body = none ? new byte[0] : body(headers);
    if ("close".equalsIgnoreCase(headers.get("connection"))) {
      close();
    }
    return new Answer(status, headers, body);
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (headers.containsKey("content-length")) {
      return exactly(Integer.parseInt(headers.get("content-length")));
    } else if (!headers.containsKey("transfer-encoding")) {
      return in.readAllBytes();
    }
    var body = new java.io.ByteArrayOutputStream();
    for (int size = chunk(); size > 0; size = chunk()) {
      body.write(exactly(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private byte[] exactly(int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("the answer ended before its length");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection was closed");
      } else if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    Socket open = socket;
    socket = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      // it is gone all the same
      in = null;
    }
  }
}
