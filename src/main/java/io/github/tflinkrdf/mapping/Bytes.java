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

  /** Puts a term and what follows it. */
  void put(Bytes term, Constant after) {
    int end = length + term.length;
    room(term.length + after.room());
    System.arraycopy(term.array, 0, array, length, term.length);
    after.copyTo(array, end);
    length = end + after.length();
  }

  /** Puts a term, constants and a field: what most lines are made of, in one go. */
  Outcome put(Bytes term, Constant start, Part.Text field) {
    String text = field.cell().text();
    if (text == null) {
      return Outcome.NOTHING;
    }
    room(term.length + start.room() + text.length() + Long.BYTES + field.after().room());
    System.arraycopy(term.array, 0, array, length, term.length);
    int at = length + term.length;
    start.copyTo(array, at);
    return finish(field, at + start.length());
  }

  /** Puts a text if all of it is plain. */
  boolean put(String text, Plain plain) {
    room(text.length());
    boolean isPlain = (copy(text, array, length) & plain.bit()) != 0;
    length += isPlain ? text.length() : 0;
    return isPlain;
  }

  /** Puts a field, if all of it is plain, and what is after it. */
  Outcome put(Part.Text field) {
    String text = field.cell().text();
    if (text == null) {
      return Outcome.NOTHING;
    }
    room(text.length() + Long.BYTES + field.after().room());
    return finish(field, length);
  }

  private Outcome finish(Part.Text field, int at) {
    int size = field.cell().text().length();
    int plain =
        field.several() ? copy(field.cell().text(), array, at) : field.cell().copyTo(array, at);
    if ((plain & field.plain().bit()) == 0) {
      return Outcome.NOT_PLAIN;
    }
    field.after().copyTo(array, at + size);
    length = at + size + field.after().length();
    return Outcome.WRITTEN;
  }

  /** Copies the characters of a text, and tells by bits where all of them are plain. */
  static int copy(String text, byte[] to, int at) {
    int common = Plain.ALL;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      common &= Plain.of(c);
      to[at + i] = (byte) c;
    }
    return common;
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
