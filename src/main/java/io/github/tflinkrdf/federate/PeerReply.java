package io.github.tflinkrdf.federate;

import io.github.tflinkrdf.federate.PeerClient.Peer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpHeader;

/** An answer of an endpoint of which the head has come. */
record PeerReply(Peer peer, Response response, InputStreamResponseListener listener) {
  static final String JSON = "application/sparql-results+json";
  static final String XML = "application/sparql-results+xml";
  static final String[] ACCEPT = {JSON, XML + ";q=0.8"};
  private static final Set<String> RESULTS = Set.of(JSON, XML, "application/json");
  private static final Set<Integer> BUSY = Set.of(429, 503);
  private static final long LONGEST_WAIT_SECONDS = 5;
  private static final int SHOWN = 200;

  boolean isResult() {
    return response.getStatus() == 200 && RESULTS.contains(mediaType());
  }

  PeerAnswer read(PeerAnswer.Counter counter) throws IOException {
    try (InputStream body = listener.getInputStream()) {
      return PeerAnswer.read(mediaType(), body, counter);
    }
  }

  /** How long to wait before asking again, if that is asked for and short. */
  OptionalLong waitMillis() {
    String after = response.getHeaders().get(HttpHeader.RETRY_AFTER);
    boolean soon =
        BUSY.contains(response.getStatus())
            && after != null
            && after.matches("\\d{1,3}")
            && Long.parseLong(after) <= LONGEST_WAIT_SECONDS;
    return soon ? OptionalLong.of(Long.parseLong(after) * 1000) : OptionalLong.empty();
  }

  /** Why it is not what was asked for. */
  PeerFailed failure() throws IOException {
    int status = response.getStatus();
    if (status >= 300 && status < 400) {
      String to = response.getHeaders().get(HttpHeader.LOCATION);
      return PeerFailed.wrong(
          peer.name(), "answered with a redirect, which is not followed: " + line("" + to));
    }
    if (status == 200) {
      String what = mediaType().isEmpty() ? "something without a type" : line(mediaType());
      return PeerFailed.wrong(peer.name(), "answered with " + what + ", no result of a query");
    }
    return PeerFailed.wrong(peer.name(), "answered " + status + ": " + line(text()));
  }

  private String mediaType() {
    String type = response.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private String text() throws IOException {
    try (InputStream body = listener.getInputStream()) {
      return new String(body.readNBytes(4 * SHOWN), StandardCharsets.UTF_8);
    }
  }

  /** What others wrote, as part of a line of ours. */
  private static String line(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
