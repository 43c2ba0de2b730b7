package io.github.tflinkrdf.dump;

import java.util.Arrays;
import java.util.Map;

/**
 * A namespace and its prefix in Turtle, as bytes.
 *
 * @param iri how the IRIs of it begin
 * @param prefix with its colon
 */
record Namespace(byte[] iri, byte[] prefix) {
  /** Those by which something can be written shorter; with a longer name nothing is won. */
  static Namespace[] of(Map<String, String> prefixes) {
    return prefixes.entrySet().stream()
        .map(e -> new Namespace(ByteText.utf8(e.getValue()), ByteText.utf8(e.getKey() + ":")))
        .filter(namespace -> namespace.prefix.length <= namespace.iri.length)
        .toArray(Namespace[]::new);
  }

  /** True if it is what stands between two offsets. */
  boolean is(byte[] text, int from, int to) {
    return to - from == iri.length && Arrays.equals(text, from, to, iri, 0, iri.length);
  }

  /** True if what stands from an offset on begins with it. */
  boolean begins(byte[] text, int from, int end) {
    return from + iri.length < end && is(text, from, from + iri.length);
  }
}
