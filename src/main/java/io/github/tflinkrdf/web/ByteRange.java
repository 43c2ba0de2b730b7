package io.github.tflinkrdf.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as {@code Range} asks for it (RFC 9110, section 14).
 *
 * @param from first byte, from 0
 * @param to after the last byte
 */
record ByteRange(long from, long to) {
  private static final Pattern FORM = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  /**
   * The range that a header asks for; empty if it is none of one range of bytes, which is passed
   * over as the standard allows.
   *
   * @param header null if there is none
   * @param size of the file
   */
  static Optional<ByteRange> asked(String header, long size) {
    Matcher matcher = FORM.matcher(header == null ? "" : header);
    if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (matcher.group(1).isEmpty()) {
      long last = Long.parseLong(matcher.group(2));
      return Optional.of(new ByteRange(Math.max(0, size - last), last == 0 ? 0 : size));
    }
    long from = Long.parseLong(matcher.group(1));
    long to = matcher.group(2).isEmpty() ? size : Long.parseLong(matcher.group(2)) + 1;
    if (to <= from && !matcher.group(2).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ByteRange(from, Math.min(to, size)));
  }

  boolean isSatisfiable() {
    return from < to || from == 0 && to == 0;
  }

  long length() {
    return to - from;
  }

  String header(long size) {
    return "bytes %d-%d/%d".formatted(from, to - 1, size);
  }
}
