package io.github.tflinkrdf.checklist;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * One answer over HTTP.
 *
 * @param address that was asked
 * @param headers as sent
 * @param body as sent, without any chunking; compressed if the server compressed it
 * @param cut the body was longer than wanted, and the rest was not read
 * @param took from the request to the end of the body
 */
record Reply(
    URI address, int status, HttpHeaders headers, byte[] body, boolean cut, Duration took) {
  private static final int EXCERPT = 120;

  boolean ok() {
    return status == 200;
  }

  boolean refused() {
    return status >= 400 && status < 500;
  }

  String header(String name) {
    return String.join(", ", headers.allValues(name));
  }

  boolean varies(String header) {
    return header("Vary").toLowerCase(Locale.ROOT).contains(header.toLowerCase(Locale.ROOT));
  }

  /** The media type in lower case, without parameters; empty if none was sent. */
  String mediaType() {
    return header("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Status, media type and the beginning of the text, for a message. */
  String brief() {
    String text = text().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    String shown = text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
    String type = mediaType().isEmpty() ? "" : " " + mediaType();
    return "status " + status + type + (ok() || shown.isEmpty() ? "" : ": " + shown);
  }

  /** Where a redirect leads. */
  Optional<URI> redirect() {
    boolean moved =
        switch (status) {
          case 301, 302, 303, 307, 308 -> true;
          default -> false;
        };
    return moved ? headers.firstValue("Location").flatMap(this::resolved) : Optional.empty();
  }

  /** An address that the answer names, relative to its own. */
  Optional<URI> resolved(String reference) {
    try {
      return Optional.of(address.resolve(reference.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Reply require(int expected) throws Unanswered {
    if (status != expected) {
      throw new Unanswered(Unanswered.Kind.REFUSED, address.getRawPath() + ": " + brief());
    }
    return this;
  }
}
