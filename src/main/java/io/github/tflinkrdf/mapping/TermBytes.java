package io.github.tflinkrdf.mapping;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * One term in N-Triples, as Jena's own writer has it (UTF-8). What is plain ASCII is copied; for
 * the rest Jena is asked, so that there is one way of escaping.
 */
final class TermBytes {
  private byte[] bytes = new byte[128];
  private int length;

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] written(Node node) {
    return utf8(NodeFmtLib.strNT(node));
  }

  void clear() {
    length = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void put(char ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
  }

  void put(byte[] written) {
    room(written.length);
    System.arraycopy(written, 0, bytes, length, written.length);
    length += written.length;
  }

  /** Puts a text if all of it is plain; else puts nothing and says so. */
  boolean put(String text, Plain plain) {
    int size = text.length();
    room(size);
    for (int i = 0, at = length; i < size; i++, at++) {
      char c = text.charAt(i);
      if (!plain.has(c)) {
        return false;
      }
      bytes[at] = (byte) c;
    }
    length += size;
    return true;
  }

  void iri(String iri) {
    put('<');
    if (!put(iri, Plain.IRI)) {
      put(utf8(iri));
    }
    put('>');
  }

  void literal(String text) {
    int start = length;
    put('"');
    if (put(text, Plain.LITERAL)) {
      put('"');
    } else {
      length = start;
      put(written(NodeFactory.createLiteralString(text)));
    }
  }

  /** Puts bytes behind the term that do not count as part of it. */
  void putAfter(byte[] written) {
    put(written);
    length -= written.length;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
