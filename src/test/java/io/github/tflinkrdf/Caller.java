package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an engine sends to an endpoint that it asks by SERVICE, or as one of several sources: a file
 * of {@code src/test/resources/callers} with the bytes of one request. That of QLever follows from
 * its source; the others were sent by the engines. {@code -Dgolden.update=true} writes them anew.
 *
 * @see <a href="https://github.com/ad-freiburg/qlever">QLever, engine/Service.cpp and
 *     util/http/HttpClient.cpp</a>
 */
record Caller(String name) {
  private static final Path FILES = Path.of("src", "test", "resources", "callers");

  /** The fixture. */
  WireTap.Sent request() {
    try {
      String bytes = Files.readString(file(), StandardCharsets.ISO_8859_1);
      int body = bytes.indexOf("\r\n\r\n") + 4;
      return new WireTap.Sent(bytes.substring(0, body), bytes.substring(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails if the engine now sends something else than the fixture, or makes it the fixture. */
  void sends(WireTap.Sent request) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FILES);
      String bytes = request.head() + request.body();
      Files.writeString(file(), bytes, StandardCharsets.ISO_8859_1);
    }
    assertEquals(shape(request()), shape(request), name);
  }

  private Path file() {
    return FILES.resolve(name + ".http");
  }

  /** Without the port, the length, the query, and the versions of the machine. */
  private static List<String> shape(WireTap.Sent request) {
    return Stream.of(request.head().split("\r\n"))
        .map(line -> line.replaceFirst("(?<=[?&]query=)[^& ]*", "..."))
        .map(line -> line.replaceFirst("(?i)^(Host|Content-Length): .*", "$1: ..."))
        .map(line -> line.replaceFirst("(?<=Java|Node.js)/\\S*", "/..."))
        .toList();
  }
}
