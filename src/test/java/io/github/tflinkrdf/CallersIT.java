package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Releases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged server answers the bytes of each {@link Caller} as that one demands. */
@Tag("timed")
class CallersIT {
  private static final int PROTEINS = 10_000;
  private static final int BINDINGS = 10_000;
  private static final int ROUNDS = 4;
  private static final long LIMIT_MILLIS = 2000;
  private static final String JSON_ROWS = "application/sparql-results+json";
  private static final String XML_ROWS = "application/sparql-results+xml";
  private static final Random ORDER = new Random(5);

  @TempDir static Path store;
  private static CheckedServer server;

  /** What came back, with its body unpacked. */
  private record Answer(int status, WireTap.Sent head, byte[] body) {
    String header(String name) {
      return head.header(name);
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  @BeforeAll
  static void start() throws IOException {
    Releases.build(store, CallersIT::proteins);
    server =
        CheckedServer.start(
            List.of("-Xmx1g"), CheckedServer.freeBase(), "serve", "--store", store.toString());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "qlever, application/sparql-results+json, ''",
    "rdf4j, application/sparql-results+xml, gzip",
    "virtuoso, application/sparql-results+xml, ''",
    "comunica, application/sparql-results+json, gzip",
    "jena, application/sparql-results+json, ''",
  })
  void aCallerGetsTheRowsInTheTypeThatItAskedFor(String name, String type, String coding)
      throws IOException {
    WireTap.Sent request = new Caller(name).request();
    for (String path : List.of("/sparql", "/sparql/")) {
      Answer answer = send(request.head().replaceFirst("/sparql", path), request.body());
      assertEquals(200, answer.status(), answer.text());
      assertEquals(type, answer.header("Content-Type"));
      // small answers are not packed
      assertTrue(List.of("", coding).contains(answer.header("Content-Encoding")));
      assertEquals("", answer.header("Upgrade"));
      assertTrue(rows(answer) > 0, answer.text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rdf4j", "comunica"})
  void aLongAnswerIsPackedForThoseWhoAskForIt(String name) throws IOException {
    WireTap.Sent request = new Caller(name).request();
    String query = query(accessions(BINDINGS));
    Answer answer = send(asForm(request.head(), query), "query=" + encode(query));
    assertEquals("gzip", answer.header("Content-Encoding"));
    assertEquals(BINDINGS, rows(answer));
  }

  @Test
  void comunicaIsToldWhereTheEndpointIs() throws IOException {
    WireTap.Sent request = new Caller("comunica-description").request();
    for (String path : List.of("/sparql", "/sparql/")) {
      Answer answer = send(request.head().replaceFirst("/sparql", path), "");
      assertEquals(200, answer.status(), answer.text());
      String type = answer.header("Content-Type").replaceFirst(";.*", "");
      assertTrue(request.head().contains(type), type);
      Lang lang = RDFLanguages.contentTypeToLang(type);
      Node endpoint =
          NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint");
      var description = RDFParser.source(new ByteArrayInputStream(answer.body())).lang(lang);
      assertEquals(
          List.of(NodeFactory.createURI(server.base() + "sparql")),
          description.toGraph().find(null, endpoint, null).mapWith(Triple::getObject).toList());
    }
  }

  @Test
  void qleverFindsHeadAndBindingsWhereThereIsNothingToo() throws IOException {
    String query = query(List.of("http://purl.uniprot.org/uniprot/NONE"));
    WireTap.Sent request = qlever(query);
    JsonObject answer = JSON.parse(send(request.head(), request.body()).text());
    assertEquals(0, answer.getObj("results").get("bindings").getAsArray().size());
    assertEquals(
        List.of("label", "product"),
        answer.getObj("head").get("vars").getAsArray().stream()
            .map(each -> each.getAsString().value())
            .sorted()
            .toList());
  }

  /** 0.44 MB of bindings, all of which are in the data, and 4.4 MB, a tenth of which are. */
  @ParameterizedTest
  @ValueSource(ints = {BINDINGS, 10 * BINDINGS})
  void manyBindingsAreJoinedWithTheDataWithinTwoSeconds(int bindings) throws IOException {
    long quickest = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      // in another order each time, so that none is answered from memory
      WireTap.Sent request = qlever(query(accessions(bindings)));
      assertTrue(request.body().length() > 44 * bindings);
      long began = System.nanoTime();
      long cpuBefore = cpuMillis();
      Answer answer = send(request.head(), request.body());
      long cpu = cpuMillis() - cpuBefore;
      long took = (System.nanoTime() - began) / 1_000_000;
      System.out.printf(
          "%d bindings, %d bytes: %d ms, %d ms of CPU time, %s%n",
          bindings, request.body().length(), took, cpu, answer.header("Server-Timing"));
      // one thread answers, but the machine may have others to run
      quickest = Math.min(quickest, Math.min(took, cpu));
      assertEquals(200, answer.status(), answer.text());
      assertEquals("true", answer.header("X-Result-Complete"));
      assertEquals(BINDINGS, rows(answer));
    }
    assertTrue(quickest < LIMIT_MILLIS, quickest + " ms");
  }

  private static long cpuMillis() {
    return server.process().info().totalCpuDuration().orElseThrow().toMillis();
  }

  /** The targets' labels, by a join of two patterns. */
  private static String query(List<String> proteins) {
    return proteins.stream()
        .map(protein -> "(<" + protein + ">)")
        .collect(
            Collectors.joining(
                " ",
                "PREFIX tfl: <https://w3id.org/tflink-rdf/ontology#>\n"
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
                    + "SELECT ?product ?label {\nVALUES (?product) { ",
                " } . \n"
                    + " ?statement tfl:targetProduct ?product . ?product rdfs:label ?label . }"));
  }

  private static List<String> accessions(int number) {
    List<Integer> all =
        IntStream.range(0, Math.max(PROTEINS, number))
            .boxed()
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(all, ORDER);
    return all.stream().limit(number).map(CallersIT::protein).toList();
  }

  private static String protein(int number) {
    return "http://purl.uniprot.org/uniprot/A0A" + (1_000_000 + number);
  }

  /** Those that the callers ask for, and many more. */
  private static void proteins(StreamRDF stream) {
    Stream<String> asked =
        Stream.of("P13500", "P29965", "P38936", "Q04864", "B5DFD5", "P00001", "P00002", "P14921")
            .map(accession -> "http://purl.uniprot.org/uniprot/" + accession);
    Stream.concat(asked, IntStream.range(0, PROTEINS).mapToObj(CallersIT::protein))
        .forEach(protein -> protein(protein, stream));
  }

  private static void protein(String iri, StreamRDF stream) {
    Node protein = NodeFactory.createURI(iri);
    Node statement = NodeFactory.createURI(iri.replace("purl.uniprot.org", "example.org"));
    Node factor = NodeFactory.createURI("http://purl.uniprot.org/uniprot/Q04864");
    Node product = NodeFactory.createURI("https://w3id.org/tflink-rdf/ontology#targetProduct");
    stream.triple(Triple.create(statement, RDF.subject.asNode(), factor));
    stream.triple(Triple.create(statement, product, protein));
    stream.triple(
        Triple.create(protein, RDFS.label.asNode(), NodeFactory.createLiteralString(iri)));
  }

  private static WireTap.Sent qlever(String query) {
    WireTap.Sent request = new Caller("qlever").request();
    return new WireTap.Sent(withLength(request.head(), query), query);
  }

  private static String asForm(String head, String query) {
    String post =
        head.replaceFirst("^(GET|POST) /sparql\\S*", "POST /sparql")
            .replaceFirst("(?i)Content-(Type|Length): .*\r\n", "")
            .replaceFirst("(?i)Content-(Type|Length): .*\r\n", "")
            .replaceFirst(
                "\r\n\r\n",
                "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n\r\n");
    return withLength(post, "query=" + encode(query));
  }

  private static String withLength(String head, String body) {
    return head.replaceFirst("(?<=Content-Length: )\\d+", "" + body.length());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Sends the bytes, but for the port, and reads one answer. */
  private static Answer send(String head, String body) throws IOException {
    URI address = URI.create(server.base());
    String here = head.replaceFirst("(?i)(?<=Host: 127.0.0.1:)\\d+", "" + address.getPort());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write((here + body).getBytes(StandardCharsets.ISO_8859_1));
      return read(socket.getInputStream());
    }
  }

  private static Answer read(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    WireTap.Sent said = new WireTap.Sent(head.toString(), "");
    byte[] body =
        said.header("Transfer-Encoding").equals("chunked")
            ? chunks(in)
            : in.readNBytes(Integer.parseInt(said.header("Content-Length")));
    if (said.header("Content-Encoding").equals("gzip")) {
      body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }
    return new Answer(Integer.parseInt(said.head().split(" ")[1]), said, body);
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = size(in); size > 0; size = size(in)) {
      body.write(in.readNBytes(size));
      in.readNBytes(2);
    }
    return body.toByteArray();
  }

  private static int size(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return Integer.parseInt(line.toString().strip(), 16);
  }

  private static long rows(Answer answer) {
    String type = answer.header("Content-Type");
    Lang lang = type.equals(JSON_ROWS) ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML;
    assertTrue(Arrays.asList(JSON_ROWS, XML_ROWS).contains(type), type);
    RowSet rows = RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(answer.body()), lang));
    long number = 0;
    for (; rows.hasNext(); rows.next()) {
      number++;
    }
    return number;
  }
}
