package io.github.tflinkrdf.describe;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The IRIs of what describes a release: the same for the same release, wherever it is described.
 *
 * @param base of the minted IRIs
 * @param release its id
 * @param prefixes namespaces by prefix, by which terms get short names
 */
record Names(String base, String release, Map<String, String> prefixes) {
  private static final String UNRESERVED = "-._~";

  /** The data set, of which releases are versions. */
  String summary() {
    return shared("tflink");
  }

  /** Something that outlives a release. */
  String shared(String path) {
    return base + "dataset/" + path;
  }

  /** The release. */
  String version() {
    return shared(release);
  }

  /** Its RDF, as a whole. */
  String whole() {
    return of("rdf");
  }

  /** A part of it. */
  String of(String path) {
    return version() + "/" + path;
  }

  /** The named graph of the metadata, as it is told in every release. */
  static String metadataGraph(String base) {
    return base + "graph/metadata";
  }

  static String examplesGraph(String base) {
    return base + "graph/examples";
  }

  /** The last step of an IRI for a term: {@code tfl-BindingSite}; no two terms have the same. */
  String step(String iri) {
    String best = "";
    String short0 = "";
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && namespace.length() > best.length()) {
        best = namespace;
        short0 = prefix.getKey() + "-" + encoded(iri.substring(namespace.length()));
      }
    }
    return best.isEmpty() ? encoded(iri) : short0;
  }

  /** As SPARQL's {@code ENCODE_FOR_URI}. */
  static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }
}
