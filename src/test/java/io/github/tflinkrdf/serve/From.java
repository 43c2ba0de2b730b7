package io.github.tflinkrdf.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonObject;

/**
 * A client at an address of its own, such as {@code 127.0.0.2}, that sends what it is told byte by
 * byte: so also what no client library would.
 *
 * @param address of this machine
 * @param server asked
 */
public record From(String address, URI server) {
  private static final int PATIENCE_MS = 60_000;

  /**
   * A response.
   *
   * @param headers by their names in small letters; the last of each
   */
  public record Answer(int status, Map<String, String> headers, String body) {
    /** What a refusal says. */
    public JsonObject problem() {
      String type = headers.getOrDefault("content-type", "");
      return Client.problem(status, type, headers.getOrDefault("x-request-id", "none"), body);
    }
  }

  /** A GET. */
  public Answer get(String path, String... headerLines) {
    return send("GET " + path, new byte[0], headerLines);
  }

  /** A GET of the endpoint. */
  public Answer query(String query, String... headerLines) {
    return get("/sparql?query=" + Client.encode(query), headerLines);
  }

  public Answer post(String path, String type, String body, String... headerLines) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String[] all = new String[headerLines.length + 2];
    System.arraycopy(headerLines, 0, all, 2, headerLines.length);
    all[0] = "Content-Type: " + type;
    all[1] = "Content-Length: " + bytes.length;
    return send("POST " + path, bytes, all);
  }

  /**
   * Sends a request and reads the response to its end.
   *
   * @param line method and address, such as {@code GET /sparql}
   */
  public Answer send(String line, byte[] body, String... headerLines) {
    try (Socket socket = open()) {
      String headers = String.join("\r\n", headerLines) + (headerLines.length > 0 ? "\r\n" : "");
      String head = line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n";
      write(socket, head.getBytes(StandardCharsets.ISO_8859_1));
      write(socket, body);
      return read(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A connection, on which nothing was sent yet. */
  public Socket open() throws IOException {
    Socket socket = new Socket();
    socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
    socket.connect(new InetSocketAddress("127.0.0.1", server.getPort()), PATIENCE_MS);
    socket.setSoTimeout(PATIENCE_MS);
    return socket;
  }

  /** The response, read until the server closes the connection. */
  public static Answer read(Socket socket) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    socket.getInputStream().transferTo(all);
    String text = all.toString(StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IOException("no response but: " + text);
    }
    List<String> head = text.substring(0, end).lines().toList();
    Map<String, String> headers = new TreeMap<>();
    head.stream()
        .skip(1)
        .map(line -> line.split(": ?", 2))
        .forEach(pair -> headers.put(pair[0].toLowerCase(java.util.Locale.ROOT), pair[1]));
    String body = text.substring(end + 4);
    String bytes = headers.containsKey("transfer-encoding") ? unchunked(body) : body;
    byte[] decoded = bytes.getBytes(StandardCharsets.ISO_8859_1);
    int status = Integer.parseInt(head.get(0).split(" ")[1]);
    return new Answer(status, headers, new String(decoded, StandardCharsets.UTF_8));
  }

  /** A server that has refused may close before all was sent. */
  private static void write(Socket socket, byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // what it said is read all the same
    }
  }

  private static String unchunked(String body) {
    StringBuilder whole = new StringBuilder();
    int at = 0;
    while (at < body.length()) {
      int line = body.indexOf("\r\n", at);
      int size = Integer.parseInt(body.substring(at, line).split(";")[0].strip(), 16);
      whole.append(body, line + 2, line + 2 + size);
      at = size == 0 ? body.length() : line + 4 + size;
    }
    return whole.toString();
  }
}
