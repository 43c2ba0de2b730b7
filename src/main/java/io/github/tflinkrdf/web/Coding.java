package io.github.tflinkrdf.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How a body is packed for its way (RFC 9110, section 8.4). */
public enum Coding {
  IDENTITY("identity", ""),
  GZIP("gzip", "-gzip");

  /** Bytes of a body below which packing saves no packet of the network. */
  public static final int WORTH = 1000;

  private static final double UNNAMED_IDENTITY = 1e-6;

  private final String token;
  private final String suffix;

  Coding(String token, String suffix) {
    this.token = token;
    this.suffix = suffix;
  }

  /** What a sender takes, the preferred first; without a header nothing is packed. */
  public static List<Coding> taken(HttpServletRequest request) {
    String header = String.join(",", Collections.list(request.getHeaders("Accept-Encoding")));
    if (header.isBlank()) {
      return List.of(IDENTITY);
    }
    List<Accept.Range> named = Accept.of(Optional.of(header)).ranges();
    double packed = GZIP.weight(named).orElse(0);
    double plain = IDENTITY.weight(named).orElse(UNNAMED_IDENTITY);
    if (packed <= 0) {
      return List.of(IDENTITY);
    }
    return plain <= 0
        ? List.of(GZIP)
        : plain > packed ? List.of(IDENTITY, GZIP) : List.of(GZIP, IDENTITY);
  }

  private OptionalDouble weight(List<Accept.Range> named) {
    return Arrays.stream(new String[] {token, "x-" + token, "*"})
        .flatMap(name -> named.stream().filter(range -> range.type().equals(name)))
        .mapToDouble(Accept.Range::weight)
        .findFirst();
  }

  /** The strong entity tag of a content in this coding, from that of the content, if it has one. */
  public String tag(String plain) {
    return plain.isEmpty() ? "" : plain.substring(0, plain.length() - 1) + suffix + '"';
  }

  /** Packs what is written; closing it ends the packing and the stream beneath. */
  public static OutputStream gzip(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, 1 << 13) {
      {
        // twice the length of the usual level at most, in a quarter of its time
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
    try (OutputStream out = gzip(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
