package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served beside queries, and that nothing else is. */
class FrontTest extends ServedExample {

  @ParameterizedTest
  @CsvSource({
    "'', text/html;charset=utf-8",
    "style.css, text/css;charset=utf-8",
    "icon.svg, image/svg+xml;charset=utf-8",
    "queries.json, application/json",
    "schema.json, application/json",
    "prefixes.json, application/json",
    "editor.css, text/css;charset=utf-8",
    "editor.js, text/javascript;charset=utf-8",
    "editor-table.js, text/javascript;charset=utf-8",
    "health/live, text/plain;charset=utf-8",
    "health/ready, text/plain;charset=utf-8",
  })
  void everyPageIsThereForGetAndHead(String path, String type) {
    HttpResponse<String> get = client.get(path);
    assertEquals(200, get.statusCode());
    assertEquals(type, Client.type(get));
    assertFalse(get.body().isBlank());
    HttpResponse<String> head = client.send("HEAD", path, "");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(length(get.headers()), length(head.headers()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$/ping",
        "$/server",
        "$/stats",
        "$/metrics",
        "$/datasets",
        "$/compact/sparql",
        "$/backup/sparql",
        "$/tasks",
        "$/reload",
        "sparql/data",
        "sparql/get",
        "sparql/update",
        "sparql/query",
        "sparql/upload",
        "sparql/shacl",
        "sparql/patch",
        "sparql/prefixes",
        "data",
        "update",
        "ds",
        "ds/sparql",
        "web/index.html",
        "index.html",
        "queries/",
        "health",
        "health/live/",
        "sparql;x=1",
        ".git/config"
      })
  void allElseIsNotFound(String path) {
    for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
      HttpResponse<String> response = client.send(method, "/" + path, "");
      assertTrue(
          response.statusCode() == 404 || response.statusCode() == 400,
          method + " " + path + " gave " + response.statusCode() + ": " + response.body());
      assertFalse(response.body().contains("<html"), response.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql?query=%GG",
        "/sparql?query=%ff%fe",
        "/?%",
        "/%GG",
        "/sparql%00",
        "/sparql%2f",
        "/%2e%2e/%2e%2e/etc/passwd"
      })
  void aBrokenAddressIsRefusedInPlainWords(String target) throws IOException {
    String response = raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertFalse(response.startsWith("HTTP/1.1 5"), response);
    assertFalse(response.contains("org.eclipse") || response.contains("<table"), response);
  }

  @Test
  void anAddressWithADoubleSlashIsNotTheEndpoint() throws IOException {
    String response = raw("GET //sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(response.matches("(?s)HTTP/1.1 40[04].*"), response);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "queries.json", "editor.js", "health/live"})
  void pagesAreOnlyRead(String path) {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE")) {
      HttpResponse<String> response = client.send(method, path, "");
      assertEquals(405, response.statusCode(), method);
      assertEquals("GET, HEAD, OPTIONS", response.headers().firstValue("Allow").orElse(""));
    }
  }

  @Test
  void thePageNamesNoFileOfAnotherHost() {
    String page = client.get("").body();
    assertFalse(page.matches("(?s).*(src|action)=\"(https?:)?//.*"), "a script, image or form");
    assertFalse(page.matches("(?s).*<link[^>]*href=\"(https?:)?//.*"), "a style sheet");
    assertFalse(client.get("style.css").body().matches("(?s).*(url\\(|@import).*"));
    assertFalse(client.get("editor.js").body().contains("://"));
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static long length(HttpHeaders headers) {
    return headers.firstValueAsLong("Content-Length").orElse(-1);
  }
}
