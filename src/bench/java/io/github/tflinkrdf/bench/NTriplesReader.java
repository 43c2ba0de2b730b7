package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.FactoryRDF;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Reads N-Triples. Most terms of a file are repeated, and RIOT spends its time on making them anew.
 * Here the nodes are RIOT's, but what was lately read is not read again, and a line that is not
 * plainly three terms and a dot is RIOT's altogether. A triple may not span lines.
 */
final class NTriplesReader {
  private static final int BUFFER = 1 << 18;

  private final InputStream in;
  private final StreamRDF sink;
  private final RiotTerms riot;
  private final SimpleLine simple = new SimpleLine();
  private final TermMemo memo = new TermMemo();
  private byte[] bytes;
  private int size;
  private int at;

  /** Where the last whole line ends. */
  private int limit;

  private long lines;
  private byte[] subjectText = {};
  private Node subject;

  /**
   * @param buffer bytes to begin with; a longer line makes it grow
   */
  NTriplesReader(
      InputStream in, FactoryRDF factory, ErrorHandler errors, StreamRDF sink, int buffer) {
    this.in = in;
    this.sink = sink;
    this.riot = new RiotTerms(factory, errors);
    this.bytes = new byte[buffer];
  }

  /** Reads all of a stream, with the settings that RIOT has for a file. */
  static void read(InputStream in, StreamRDF sink) throws IOException {
    ErrorHandler errors = ErrorHandlerFactory.getDefaultErrorHandler();
    sink.start();
    new NTriplesReader(in, RiotLib.factoryRDF(), errors, sink, BUFFER).run();
    sink.finish();
  }

  void run() throws IOException {
    while (fill()) {
      while (at < limit) {
        if (!simpleLine()) {
          anyLine();
        }
        lines++;
      }
    }
  }

  /** Reads until there is a whole line; the last one may have no end. */
  private boolean fill() throws IOException {
    System.arraycopy(bytes, at, bytes, 0, size - at);
    size -= at;
    at = 0;
    limit = 0;
    int read = 0;
    while (limit == 0 && read >= 0) {
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, size * 2);
      }
      read = in.read(bytes, size, bytes.length - size);
      int behind = size;
      size += Math.max(0, read);
      limit = read < 0 ? size : lastLineEnd(behind);
    }
    return limit > 0;
  }

  private int lastLineEnd(int from) {
    int end = size;
    while (end > from && bytes[end - 1] != '\n') {
      end--;
    }
    return end > from ? end : 0;
  }

  /** Sends the triple of a line whose terms are plain to see, and goes on. */
  private boolean simpleLine() {
    if (!simple.find(bytes, at, limit) || !isSubject() && !newSubject()) {
      return false;
    }
    Node predicate = node(simple.subjectEnd + 1, simple.predicateEnd);
    Node object = predicate == null ? null : node(simple.predicateEnd + 1, simple.objectEnd);
    if (object == null) {
      return false;
    }
    sink.triple(Triple.create(subject, predicate, object));
    at = simple.objectEnd + 3;
    return true;
  }

  private boolean isSubject() {
    return Arrays.equals(subjectText, 0, subjectText.length, bytes, at, simple.subjectEnd);
  }

  private boolean newSubject() {
    Node node = riot.term(bytes, at, simple.subjectEnd);
    if (node != null) {
      subject = node;
      subjectText = Arrays.copyOfRange(bytes, at, simple.subjectEnd);
    }
    return node != null;
  }

  private Node node(int from, int to) {
    Node known = memo.get(bytes, from, to);
    Node node = known == null ? riot.term(bytes, from, to) : known;
    if (known == null && node != null) {
      memo.put(bytes, from, to, node);
    }
    return node;
  }

  private void anyLine() {
    int end = at;
    while (end < limit && bytes[end] != '\n') {
      end++;
    }
    end = Math.min(end + 1, limit);
    riot.line(bytes, at, end, lines, sink);
    at = end;
  }
}
