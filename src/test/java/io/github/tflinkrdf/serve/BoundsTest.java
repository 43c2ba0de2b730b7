package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How large a request may be, and that what federating engines send is not too large. */
@Timeout(120)
class BoundsTest extends ServedExample {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final int HUGE = 40 << 20;

  private static From from() {
    return new From("127.0.0.2", server.address());
  }

  @Test
  void fourMegabytesOfValuesAreAnswered() {
    String values = "<http://purl.uniprot.org/uniprot/Q04864> ".repeat(107_000);
    String query = "SELECT ?l { VALUES ?s { " + values + "} ?s a ?l } LIMIT 1";
    assertTrue(query.length() > 4_300_000);
    assertEquals(200, from().post("/sparql", QUERY, query).status());
    assertEquals(200, from().post("/sparql/", FORM, "query=" + Client.encode(query)).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {FORM, QUERY, "text/plain"})
  void fortyMegabytesOfCommentsAreRefusedByTheirLength(String type) throws IOException {
    try (Socket socket = from().open()) {
      head(socket, "Content-Type: " + type + "\r\nContent-Length: " + HUGE);
      socket.getOutputStream().write("ASK {} #".getBytes(StandardCharsets.US_ASCII));
      // nothing more is sent: the length is enough
      byte[] status = socket.getInputStream().readNBytes(12);
      assertEquals("HTTP/1.1 413", new String(status, StandardCharsets.US_ASCII));
    }
  }

  @ParameterizedTest
  @CsvSource({"6, HTTP/1.1 100", "41943040, HTTP/1.1 413"})
  void whoAsksBeforeSendingIsTold(int length, String told) throws IOException {
    try (Socket socket = from().open()) {
      head(
          socket,
          "Content-Type: " + QUERY + "\r\nExpect: 100-continue\r\nContent-Length: " + length);
      byte[] status = socket.getInputStream().readNBytes(12);
      assertEquals(told, new String(status, StandardCharsets.US_ASCII));
    }
  }

  @Test
  void whoSendsAllBeforeReadingSeesTheRefusalToo() {
    From.Answer answer = from().post("/sparql", QUERY, "ASK {} #" + "x".repeat(HUGE));
    assertEquals(413, answer.status());
    assertEquals("request-body", answer.problem().getObj("limit").getString("name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {FORM, QUERY})
  void chunksAreCounted(String type) throws IOException {
    try (Socket socket = from().open()) {
      head(socket, "Content-Type: " + type + "\r\nTransfer-Encoding: chunked");
      byte[] chunk = new byte[1 << 20];
      Arrays.fill(chunk, (byte) '#');
      try {
        for (int i = 0; i < 40; i++) {
          OutputStream out = socket.getOutputStream();
          out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
          out.write(chunk);
          out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        // it was refused meanwhile
      }
      From.Answer answer = From.read(socket);
      assertEquals(413, answer.status());
      answer.problem();
    }
  }

  @ParameterizedTest
  @CsvSource({"17000, 200", "60000, 200", "70000, 414", "5000000, 414"})
  void addressesHaveALength(int length, int status) {
    From.Answer answer = from().get("/sparql?query=ASK%7B%7D%23" + "x".repeat(length));
    assertEquals(status, answer.status());
  }

  @Test
  void headersHaveALength() {
    From.Answer answer = from().get("/health/live", "X-Long: " + "x".repeat(70_000));
    assertEquals(431, answer.status());
    answer.problem();
    assertEquals("*", answer.headers().get("access-control-allow-origin"));
  }

  @Test
  void theNumberOfParametersIsBounded() {
    for (int count : new int[] {199, 200, 100_000}) {
      String form = "a=b&".repeat(count) + "query=ASK%7B%7D";
      From.Answer answer = from().post("/sparql", FORM, form);
      assertEquals(count < 200 ? 200 : 400, answer.status());
      if (form.length() < 60_000) {
        assertEquals(answer.status(), from().get("/sparql?" + form).status());
      }
    }
  }

  @Test
  void aFormOfSeveralPartsIsRefused() {
    String part = "--x\r\nContent-Disposition: form-data; name=\"query\"\r\n\r\nASK{}\r\n--x--\r\n";
    From.Answer answer = from().post("/sparql", "multipart/form-data; boundary=x", part);
    assertEquals(415, answer.status());
    answer.problem();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /sparql", "BREW /sparql"})
  void whatIsNoHttpIsRefusedWithAnId(String line) throws IOException {
    try (Socket socket = from().open()) {
      socket
          .getOutputStream()
          .write((line + " HTTP/9.9\r\nHo st: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      From.Answer answer = From.read(socket);
      assertTrue(answer.status() == 400 || answer.status() == 505, answer.body());
      assertEquals("close", answer.headers().get("connection"));
      answer.problem();
    }
  }

  private static void head(Socket socket, String lines) throws IOException {
    String head = "POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + lines + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
  }
}
