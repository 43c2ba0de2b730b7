package io.github.tflinkrdf.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on the loopback address that does, request by request, what servers should not do. */
public final class FaultyServer implements AutoCloseable {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-");

  /** What is wrong with one answer. */
  public enum Fault {
    NONE,
    CLOSED,
    CUT,
    HALF_FILE,
    LENGTH_TOO_LONG,
    LENGTH_TOO_SHORT,
    NO_LENGTH,
    RANGE_IGNORED,
    WRONG_RANGE,
    BLIND_RANGE,
    OUT_OF_RANGE,
    STALLED,
    STATUS_500,
    STATUS_429,
    STATUS_404,
    WEB_PAGE,
    CHANGED
  }

  /** A request as it came; the names of its fields are in lower case. */
  public record Request(String method, String name, Map<String, String> fields) {}

  private final ServerSocket socket;
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Queue<Fault> heads = new ConcurrentLinkedQueue<>();
  private final Queue<Fault> bodies = new ConcurrentLinkedQueue<>();
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
  private volatile String tag = "\"v1\"";
  private volatile boolean tagged = true;
  private volatile boolean headless;

  /** Starts it. */
  public FaultyServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "faulty-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** The address of its folder. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/files/");
  }

  /** Puts a file there. */
  public FaultyServer with(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  /** What goes wrong in the answers with content, in this order; after that nothing does. */
  public FaultyServer then(Fault... faults) {
    bodies.addAll(List.of(faults));
    return this;
  }

  /** What goes wrong in the answers without content. */
  FaultyServer thenInHeads(Fault... faults) {
    heads.addAll(List.of(faults));
    return this;
  }

  /** Names the version of all files; empty: it does not say. */
  void version(String version) {
    tag = "\"" + version + "\"";
    tagged = !version.isEmpty();
  }

  /** Refuses requests for the head alone. */
  void refuseHeads() {
    headless = true;
  }

  /** All requests so far. */
  public List<Request> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        Thread thread = new Thread(() -> answer(connection));
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket connection) {
    try (connection;
        OutputStream out = connection.getOutputStream()) {
      Request request = request(connection);
      requests.add(request);
      boolean head = request.method().equals("HEAD");
      Fault fault = (head ? heads : bodies).poll();
      answer(request, fault == null ? Fault.NONE : fault, head, out);
    } catch (IOException e) {
      // the client has gone, as clients do
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Request request(Socket connection) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
    String[] line = in.readLine().split(" ");
    Map<String, String> fields = new TreeMap<>();
    for (String field = in.readLine(); !field.isEmpty(); field = in.readLine()) {
      int colon = field.indexOf(':');
      fields.put(
          field.substring(0, colon).toLowerCase(Locale.ROOT), field.substring(colon + 1).strip());
    }
    return new Request(line[0], line[1].replaceFirst("/files/", ""), fields);
  }

  private void answer(Request request, Fault fault, boolean head, OutputStream out)
      throws IOException, InterruptedException {
    byte[] file = files.get(request.name());
    if (head && headless) {
      say(out, "405 Method Not Allowed", "Content-Length: 0");
    } else if (file == null || fault == Fault.STATUS_404) {
      say(out, "404 Not Found", "Content-Length: 0");
    } else if (fault == Fault.STATUS_500) {
      say(out, "500 Internal Server Error", "Content-Length: 0");
    } else if (fault == Fault.STATUS_429) {
      say(out, "429 Too Many Requests", "Content-Length: 0", "Retry-After: 7");
    } else if (fault == Fault.OUT_OF_RANGE) {
      say(out, "416 Range Not Satisfiable", "Content-Length: 0", "Content-Range: bytes */1");
    } else if (fault == Fault.WEB_PAGE) {
      say(out, "200 OK", "Content-Length: 9", "Content-Type: text/html; charset=utf-8");
      out.write((head ? "" : "not here.").getBytes(StandardCharsets.US_ASCII));
    } else if (fault != Fault.CLOSED) {
      content(request, file, fault, head, out);
    }
  }

  private void content(Request request, byte[] file, Fault fault, boolean head, OutputStream out)
      throws IOException, InterruptedException {
    if (fault == Fault.CHANGED) {
      version("v" + requests().size());
    }
    byte[] whole = fault == Fault.HALF_FILE ? Arrays.copyOf(file, file.length / 2) : file;
    int from = from(request, whole.length, fault);
    int to = fault == Fault.WRONG_RANGE && from > 0 ? whole.length - from : whole.length;
    byte[] part = Arrays.copyOfRange(whole, from, to);
    List<String> fields = new ArrayList<>();
    if (tagged && fault != Fault.BLIND_RANGE) {
      fields.add("ETag: " + tag);
    }
    if (fault != Fault.NO_LENGTH) {
      fields.add("Content-Length: " + stated(part.length, fault, head));
    }
    if (from > 0) {
      fields.add("Content-Range: bytes %d-%d/%d".formatted(from, to - 1, whole.length));
    }
    say(out, from > 0 ? "206 Partial Content" : "200 OK", fields.toArray(new String[0]));
    if (!head) {
      boolean cut = fault == Fault.CUT || fault == Fault.STALLED;
      out.write(part, 0, cut ? part.length / 2 : part.length);
      out.flush();
      if (fault == Fault.STALLED) {
        Thread.sleep(60_000);
      }
    }
  }

  private int from(Request request, int length, Fault fault) {
    Matcher range = RANGE.matcher(request.fields().getOrDefault("range", ""));
    boolean same = fault == Fault.BLIND_RANGE || tag.equals(request.fields().get("if-range"));
    if (!range.matches() || !same || fault == Fault.RANGE_IGNORED) {
      return 0;
    }
    int asked = Integer.parseInt(range.group(1));
    return fault == Fault.WRONG_RANGE ? Math.max(1, asked / 2) : Math.min(asked, length);
  }

  /** Two wrong lengths differ: one that all answers give is the length, as far as one can know. */
  private static long stated(int length, Fault fault, boolean head) {
    return switch (fault) {
      case LENGTH_TOO_LONG -> length + (head ? 70L : 50L);
      case LENGTH_TOO_SHORT -> Math.max(0, length - (head ? 11L : 7L));
      default -> length;
    };
  }

  private static void say(OutputStream out, String status, String... fields) throws IOException {
    String head = "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + String.join("\r\n", fields);
    out.write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }
}
