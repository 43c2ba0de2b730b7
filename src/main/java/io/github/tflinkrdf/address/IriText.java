package io.github.tflinkrdf.address;

import java.nio.charset.StandardCharsets;

/** An IRI as it stands in a store, which may hold any character. */
record IriText(String iri) {
  private static final String UNSAFE = "<>\"{}|\\^` ";

  /** As an address of the web; whatever else can be written in RDF is none. */
  boolean isWeb() {
    return iri.startsWith("http://") || iri.startsWith("https://");
  }

  /** With all that has no place in a URI (RFC 3987, section 3.1) percent-encoded. */
  String asUri() {
    StringBuilder uri = new StringBuilder();
    for (byte b : iri.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c > ' ' && c < 127 && UNSAFE.indexOf(c) < 0) {
        uri.append(c);
      } else {
        uri.append("%%%02X".formatted((int) c));
      }
    }
    return uri.toString();
  }
}
