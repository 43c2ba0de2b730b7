package io.github.tflinkrdf.mapping;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * N-Triples in memory, as Jena's own writer has it (UTF-8). What is plain ASCII is copied; for the
 * rest Jena is asked, so that there is one way of escaping.
 */
final class Bytes {
  private byte[] array;
  private int length;

  Bytes(int capacity) {
    this.array = new byte[capacity];
  }

  Bytes(byte[] all) {
    this.array = all;
    this.length = all.length;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] written(Node node) {
    return utf8(NodeFmtLib.strNT(node));
  }

  byte[] array() {
    return array;
  }

  int length() {
    return length;
  }

  /** True if what it holds is one term, and an IRI. */
  boolean isIri() {
    return length > 0 && array[0] == '<';
  }

  /** Takes back what was put since the length was this. */
  void truncate(int to) {
    length = to;
  }

  void put(byte[] source) {
    room(source.length);
    System.arraycopy(source, 0, array, length, source.length);
    length += source.length;
  }

  void put(Constant constant) {
    room(constant.room());
    constant.copyTo(array, length);
    length += constant.length();
  }

  void put(Bytes source) {
    room(source.length);
    System.arraycopy(source.array, 0, array, length, source.length);
    length += source.length;
  }

  /** Puts a line. */
  void put(Bytes subject, Bytes rest) {
    int middle = length + subject.length;
    room(subject.length + rest.length);
    System.arraycopy(subject.array, 0, array, length, subject.length);
    System.arraycopy(rest.array, 0, array, middle, rest.length);
    length = middle + rest.length;
  }

  /** Puts a text if all of it is plain. */
  boolean put(String text, Plain plain) {
    boolean isPlain = plain.hasAll(text);
    if (isPlain) {
      room(text.length());
      putAscii(text);
    }
    return isPlain;
  }

  /** Puts a text of plain characters between constants. */
  void put(Bytes before, String text, Constant after) {
    put(before);
    room(text.length() + after.room());
    putAscii(text);
    after.copyTo(array, length);
    length += after.length();
  }

  /** What it leaves out of a character, none of ASCII has; and it needs no array of its own. */
  @SuppressWarnings("deprecation")
  private void putAscii(String text) {
    text.getBytes(0, text.length(), array, length);
    length += text.length();
  }

  void put(char ascii) {
    room(1);
    array[length++] = (byte) ascii;
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

  /** What was put from an offset on. */
  String from(int start) {
    return new String(array, start, length - start, StandardCharsets.UTF_8);
  }

  private void room(int more) {
    if (length + more > array.length) {
      array = Arrays.copyOf(array, Math.max(2 * array.length, length + more));
    }
  }
}
