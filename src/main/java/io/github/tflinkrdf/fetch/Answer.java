package io.github.tflinkrdf.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a server's answer.
 *
 * @param origin of the whole file, also where the answer carries a part of it
 * @param from first byte of the part, 0 for the whole
 * @param page true if it is a web page, which no table is: some servers send one for a missing file
 * @param framed true if the content is sent in chunks, so that its end is marked
 * @param delay how long the server asks to be left alone; zero if it does not
 */
record Answer(int status, Origin origin, long from, boolean page, boolean framed, Duration delay) {
  static final int WHOLE = 200;
  static final int PART = 206;
  static final int OUT_OF_RANGE = 416;
  private static final Pattern RANGE = Pattern.compile("bytes (?:(\\d+)-\\d+|\\*)/(\\d+|\\*)");

  static Answer of(int status, HttpHeaders headers) {
    Matcher range = RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
    boolean ranged = (status == PART || status == OUT_OF_RANGE) && range.matches();
    String total = ranged ? range.group(2) : headers.firstValue("Content-Length").orElse("*");
    String from = ranged && range.group(1) != null ? range.group(1) : "0";
    Origin origin =
        new Origin(
            headers.firstValue("ETag").orElse("").strip(),
            headers.firstValue("Last-Modified").orElse("").strip(),
            status == WHOLE || ranged ? number(total) : Origin.UNKNOWN);
    boolean page = headers.firstValue("Content-Type").orElse("").startsWith("text/html");
    boolean framed = headers.firstValue("Transfer-Encoding").isPresent();
    return new Answer(status, origin, number(from), page, framed, delay(headers));
  }

  /** Why nothing can be read from it; empty if something can. */
  Optional<Outcome> refusal() {
    boolean content = status == WHOLE || status == PART || status == OUT_OF_RANGE;
    if (content && !page) {
      return Optional.empty();
    }
    // object stores answer 403 for what is not there
    if (content || status == 404 || status == 403 || status == 410) {
      String what = content ? "a web page" : "status " + status;
      return Optional.of(new Outcome.Absent(what));
    }
    boolean passing = status == 408 || status == 425 || status == 429 || status >= 500;
    return Optional.of(new Outcome.Failed("the server answered " + status, passing, delay));
  }

  /** True if the server does not answer requests without content; the file may be there. */
  boolean unsupported() {
    return status == 400 || status == 405 || status == 501;
  }

  /** True if its content belongs behind what has come so far, or replaces it from the start. */
  boolean continues(long begun, Origin begunOrigin) {
    return status == WHOLE && !page
        || status == PART && !page && from == begun && origin.compatible(begunOrigin);
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return Origin.UNKNOWN;
    }
  }

  private static Duration delay(HttpHeaders headers) {
    String asked = headers.firstValue("Retry-After").orElse("0").strip();
    if (asked.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(asked));
    }
    try {
      Instant then = ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(Instant.now(), then);
      return left.isNegative() ? Duration.ZERO : left;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
