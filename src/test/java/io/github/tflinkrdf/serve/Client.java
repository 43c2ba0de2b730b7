package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** Speaks HTTP to a server under test, and follows no redirect. */
record Client(URI address, HttpClient http) {
  Client(SparqlServer server) {
    this(server.address(), HttpClient.newHttpClient());
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  /** A GET of the endpoint. */
  HttpResponse<String> query(String query, String... headers) {
    return get("sparql?query=" + encode(query), headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Content-Type";
    all[1] = type;
    return send("POST", path, body, all);
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path)).method(method, BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a refusal says: problem JSON, of the response's status and request. */
  static JsonObject problem(HttpResponse<String> response) {
    String id = response.headers().firstValue("X-Request-Id").orElse("none");
    return problem(response.statusCode(), type(response), id, response.body());
  }

  static JsonObject problem(int status, String type, String id, String body) {
    assertEquals("application/problem+json", type, body);
    JsonObject problem = JSON.parse(body);
    assertEquals(status, problem.get("status").getAsNumber().value().intValue());
    assertEquals(id, problem.getString("requestId"));
    assertTrue(problem.getString("type").matches("/about#problem-[a-z-]+"), body);
    assertFalse(problem.getString("detail").isBlank());
    return problem;
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
