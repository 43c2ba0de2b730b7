package io.github.tflinkrdf.checklist;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;

/** A site that does everything right but for the given faults. */
final class MadeSite implements AutoCloseable {
  private static final Map<String, String> ENDINGS =
      Map.of(
          ".html", "text/html",
          ".ttl", "text/turtle",
          ".rdf", "application/rdf+xml",
          ".jsonld", "application/ld+json",
          ".nt", "application/n-triples");
  private static final String SIGNPOSTS =
      """
      </l>; rel="license", </d>; rel="describedby", </c>; rel=cite-as, </i>; rel="item",\
       </t>; rel="type", </a>; rel="alternate"\
      """;

  private final Set<Fault> faults;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final MadeData data;
  private final MadeEndpoint endpoint;

  MadeSite(Set<Fault> faults) throws IOException {
    this.faults = faults;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    this.data = new MadeData(base().toString(), faults::contains);
    this.endpoint = new MadeEndpoint(this, data);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  URI sparql() {
    return base().resolve("sparql");
  }

  boolean has(Fault fault) {
    return faults.contains(fault);
  }

  private void answer(HttpExchange http) throws IOException {
    try (http) {
      String path = http.getRequestURI().getPath();
      if (http.getRequestMethod().equals("OPTIONS")) {
        preflight(http);
      } else if (http.getRequestMethod().equals("HEAD") && has(Fault.NO_HEAD)) {
        send(http, 405, "text/plain", "no HEAD");
      } else if (path.equals("/sparql/") && has(Fault.SLASH_REDIRECTED)) {
        http.getResponseHeaders().set("Location", "/sparql");
        send(http, 301, "text/plain", "moved");
      } else if (path.equals("/update") && has(Fault.UPDATES_BESIDE)) {
        String body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        send(http, body.contains("DELETE") ? 204 : 400, "text/plain", "");
      } else if (path.equals("/sparql") || path.equals("/sparql/")) {
        endpoint.answer(http);
      } else {
        file(http, path);
      }
    } catch (RuntimeException e) {
      send(http, 500, "text/plain", e.toString());
    }
  }

  private void preflight(HttpExchange http) throws IOException {
    http.getResponseHeaders().set("Access-Control-Allow-Methods", "GET, POST");
    http.getResponseHeaders()
        .set(
            "Access-Control-Allow-Headers", has(Fault.PREFLIGHT_OF_KNOWN_HEADERS) ? "Accept" : "*");
    send(http, has(Fault.NO_PREFLIGHT) ? 405 : 204, "text/plain", "");
  }

  private void file(HttpExchange http, String path) throws IOException {
    switch (path) {
      case "/" -> landing(http);
      case "/.well-known/void" -> wellKnown(http);
      case "/own.js" -> send(http, 200, "text/javascript", "import x from './other.js'");
      case "/own.css" ->
          send(
              http,
              200,
              "text/css",
              has(Fault.STYLE_FROM_ELSEWHERE)
                  ? "@import 'https://fonts.example.org/a.css';"
                  : "a { background: url(a.png) }");
      case "/dump.nt.gz" -> {
        if (has(Fault.DUMP_GONE)) {
          send(http, 404, "text/plain", "gone");
        } else {
          send(http, 200, "application/gzip", data.dump);
        }
      }
      case "/SHA256SUMS" ->
          send(http, has(Fault.NO_SUM) ? 404 : 200, "text/plain", data.sum() + "  dump.nt.gz\n");
      default -> thing(http, path);
    }
  }

  private void landing(HttpExchange http) throws IOException {
    if (!has(Fault.NO_SIGNPOSTS)) {
      http.getResponseHeaders().set("Link", SIGNPOSTS);
    }
    if (accept(http).contains("turtle") && !has(Fault.NO_RDF_AT_THE_PAGE)) {
      rdf(http, data.metadata, "text/turtle");
    } else {
      send(http, 200, "text/html", page());
    }
  }

  private String page() {
    String license = has(Fault.JSON_LD_WITHOUT_LICENCE) ? "" : "\"license\": \"l\",";
    String json =
        """
        {"@graph": [{"@type": ["x", "schema:Dataset"], "name": "n", "creator": {}, "identifier": "i",
        "publisher": {}, "datePublished": "2026", "description": "d", "keywords": [], %s
        "isAccessibleForFree": true}]}"""
            .formatted(license);
    return """
        <!doctype html><title>made</title><link rel="stylesheet" href="/own.css">
        <a href="https://elsewhere.example.org/">a link is not loaded</a>
        <script src='own.js'></script>%s%s<p>%s</p>
        """
        .formatted(
            has(Fault.SCRIPT_FROM_ELSEWHERE)
                ? "<script async src=https://cdn.example.org/x.js></script>"
                : "",
            has(Fault.NO_JSON_LD)
                ? ""
                : "<script type=\"application/ld+json\">"
                    + (has(Fault.BROKEN_JSON_LD) ? json.substring(2) : json)
                    + "</script>",
            has(Fault.LIMITS_UNTOLD) ? "SELECT * {} LIMIT 20" : "A query is stopped after 1 s.");
  }

  private void wellKnown(HttpExchange http) throws IOException {
    if (has(Fault.NO_WELL_KNOWN)) {
      send(http, 404, "text/plain", "nothing");
    } else {
      rdf(http, data.metadata, has(Fault.WELL_KNOWN_BUT_TURTLE) ? "text/turtle" : best(http));
    }
  }

  private void thing(HttpExchange http, String path) throws IOException {
    String ending = path.replaceFirst("^.*?(\\.[a-z]+)?$", "$1");
    boolean named = ENDINGS.containsKey(ending);
    String iri = base().resolve(named ? path.replaceFirst("\\.[a-z]+$", "") : path).toString();
    Resource thing = data.things.createResource(iri);
    Model about = ModelFactory.createDefaultModel();
    about.add(data.things.listStatements(thing, null, (RDFNode) null));
    about.add(data.metadata.listStatements(thing, null, (RDFNode) null));
    boolean unknown = about.isEmpty() && !has(Fault.EVERYTHING_IS_KNOWN);
    if (unknown || named && has(Fault.NO_ENDINGS)) {
      send(http, 404, "text/plain", "no such thing");
      return;
    }
    if (!has(Fault.NO_LINK_HEADERS)) {
      http.getResponseHeaders().set("Link", SIGNPOSTS);
    }
    String type = named ? ENDINGS.get(ending) : best(http);
    if (type.equals("text/html")) {
      send(http, 200, type, "<!doctype html><p>a thing");
    } else {
      rdf(http, has(Fault.OTHER_THINGS_DESCRIBED) ? data.turtle("b:x a b:y .") : about, type);
    }
  }

  static String accept(HttpExchange http) {
    String accept = http.getRequestHeaders().getFirst("Accept");
    return accept == null ? "*/*" : accept;
  }

  /** The first of the site's media types in the Accept header. */
  static String best(HttpExchange http) {
    String first = accept(http).split("[,;]")[0].strip();
    return ENDINGS.containsValue(first) ? first : "text/turtle";
  }

  void rdf(HttpExchange http, Model model, String type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, model, RDFLanguages.contentTypeToLang(type));
    send(http, 200, type, out.toByteArray());
  }

  void send(HttpExchange http, int status, String type, String text) throws IOException {
    send(http, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  void send(HttpExchange http, int status, String type, byte[] body) throws IOException {
    http.getRequestBody().readAllBytes();
    var headers = http.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Vary", "Accept, Accept-Encoding");
    String origin = http.getRequestHeaders().getFirst("Origin");
    if (has(Fault.ORIGIN_ECHOED) && origin != null) {
      headers.set("Access-Control-Allow-Origin", origin);
      headers.set("Access-Control-Allow-Credentials", "true");
    } else if (!(status >= 400 && has(Fault.ERRORS_WITHOUT_CORS))
        && !(status == 503 && has(Fault.TIMEOUT_WITHOUT_CORS))) {
      headers.set("Access-Control-Allow-Origin", "*");
    }
    if (!has(Fault.NO_ETAG)) {
      headers.set("ETag", "\"1\"");
    }
    byte[] sent = body;
    if (("" + http.getRequestHeaders().getFirst("Accept-Encoding")).contains("gzip")
        && !has(Fault.NO_GZIP)) {
      headers.set("Content-Encoding", "gzip");
      sent = gzip(body);
    }
    if (http.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", "" + sent.length);
    }
    boolean none = http.getRequestMethod().equals("HEAD") || sent.length == 0;
    http.sendResponseHeaders(status, none ? -1 : sent.length);
    if (!none) {
      http.getResponseBody().write(sent);
    }
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(body);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
