package io.github.tflinkrdf.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.tflinkrdf.cli.Console;
import io.github.tflinkrdf.cli.TflinkRdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;

/** {@code check}: what is printed, and how it ends. */
class CheckCommandTest {
  private record Ran(int code, String out, String err) {}

  private static Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console = new Console(out, new PrintWriter(err, true), false, Map.of());
    int code = TflinkRdf.run(console, args);
    return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  @Test
  void theTableSaysWhatWasSeenAndTheCureOfWhatFailed() throws IOException {
    try (MadeSite site = new MadeSite(Set.of(Fault.NO_PAGE_AT_ENDPOINT))) {
      Ran ran = run("check", site.sparql().toString(), "--only", "p1, d2,U2");
      assertEquals(1, ran.code(), ran.err());
      assertEquals(
          List.of(
              "D2  fail          a GET by a browser gives a page",
              "                  status 406 text/html",
              "                  cure: answer a GET without a query and with 'Accept: text/html' with"
                  + " a query page",
              "P1  pass          GET, POST of a form, with a charset too, and POST of the query",
              "                  all four answered",
              "U2  not testable  the page can be used by everybody, on small screens too",
              "                  needs a browser: run axe-core, 390 px wide, with the keyboard alone",
              "1 passed, 1 failed, 1 not testable: " + site.sparql()),
          ran.out().lines().toList());
      assertEquals("", ran.err());
    }
  }

  @Test
  void jsonHasTheSame() throws IOException {
    try (MadeSite site = new MadeSite(Set.of(Fault.NO_HEAD))) {
      Ran ran = run("check", site.sparql().toString(), "--only", "P2,P3", "--format", "json");
      assertEquals(1, ran.code(), ran.err());
      JsonObject report = JSON.parse(ran.out());
      assertEquals(site.sparql().toString(), report.getString("endpoint"));
      assertEquals(1, report.getNumber("passed").intValue());
      assertEquals(1, report.getNumber("failed").intValue());
      JsonObject good = report.get("rows").getAsArray().get(0).getAsObject();
      assertEquals("P2 pass", good.getString("id") + " " + good.getString("verdict"));
      assertFalse(good.hasKey("cure"));
      JsonObject bad = report.get("rows").getAsArray().get(1).getAsObject();
      assertTrue(bad.getString("seen").contains("status 405"), bad.toString());
      assertTrue(bad.hasKey("cure"));
    }
  }

  @Test
  void nothingFailedIsZero() throws IOException {
    try (MadeSite site = new MadeSite(Set.of())) {
      Ran ran = run("check", site.sparql().toString(), "--only", "A1", "--max-download", "2 kB");
      assertEquals(0, ran.code(), ran.out());
    }
  }

  @Test
  void aMistakeOfTheUserIsSaidInOneLine() {
    for (String[] args :
        new String[][] {
          {"check", "nonsense"},
          {"check", "ftp://127.0.0.1/sparql"},
          {"check", "http:///sparql"},
          {"check", "http://127.0.0.1:1/sparql", "--only", "Z9"},
          {"check", "http://127.0.0.1:1/sparql", "--format", "pdf"},
          {"check", "http://127.0.0.1:1/sparql", "--max-download", "much"},
          {"check", "http://127.0.0.1:1/sparql", "--max-time", "0"},
        }) {
      Ran ran = run(args);
      assertEquals(2, ran.code(), String.join(" ", args));
      assertEquals(1, ran.err().lines().count(), ran.err());
    }
    Ran ran = run("check", "http://127.0.0.1:1/sparql");
    assertEquals(3, ran.code());
    assertEquals(
        "tflink-rdf: http://127.0.0.1:1/sparql cannot be reached: no connection to 127.0.0.1:1\n",
        ran.err());
  }

  @Test
  void aServerThatIsNoEndpointAtAllFailsAndSteersNoTerminal() throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(any, 0);
    server.createContext(
        "/",
        http -> {
          byte[] odd = "\u001b[2J{\"@graph\": <\u0000\u009b31m".getBytes(StandardCharsets.UTF_8);
          http.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
          boolean head = http.getRequestMethod().equals("HEAD");
          http.sendResponseHeaders(200, head ? -1 : odd.length);
          if (!head) {
            http.getResponseBody().write(odd);
          }
          http.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/sparql";
      Ran ran = run("check", url, "--heavy", "--hostile");
      assertEquals(1, ran.code(), ran.err());
      assertTrue(ran.out().contains(" failed, "), ran.out());
      assertFalse(ran.out().matches("(?s).*[\\p{Cntrl}&&[^\\n]].*"), ran.out());
      assertEquals("", ran.err());
    } finally {
      server.stop(0);
    }
  }
}
