package io.github.tflinkrdf.bench;

/**
 * Where the terms are of a line of N-Triples in its plain form: an IRI, an IRI, an IRI or literal,
 * a dot, with one space between them. The subject is at the start of the line.
 */
final class SimpleLine {
  private static final int NONE = -1;

  private byte[] bytes;
  private int limit;

  /** Where the terms end; the next term is behind the space. */
  int subjectEnd;

  int predicateEnd;
  int objectEnd;

  /** Whether there is such a line; the next line begins at {@code objectEnd + 3}. */
  boolean find(byte[] buffer, int from, int to) {
    bytes = buffer;
    limit = to;
    subjectEnd = iri(from);
    predicateEnd = subjectEnd == NONE ? NONE : iri(subjectEnd + 1);
    objectEnd = predicateEnd == NONE ? NONE : object(predicateEnd + 1);
    return objectEnd != NONE && is('.', objectEnd + 1) && is('\n', objectEnd + 2);
  }

  private boolean is(char expected, int place) {
    return place < limit && bytes[place] == expected;
  }

  private int object(int from) {
    return is('"', from) ? literal(from) : iri(from);
  }

  /** What is behind the IRI at a place and before a space. */
  private int iri(int from) {
    if (!is('<', from)) {
      return NONE;
    }
    int end = from + 1;
    while (end < limit && bytes[end] != '>') {
      end++;
    }
    return is(' ', end + 1) ? end + 1 : NONE;
  }

  /** One with an escaped quote is not plain. */
  private int literal(int from) {
    int quote = from + 1;
    while (quote < limit && bytes[quote] != '"') {
      quote++;
    }
    if (is(' ', quote + 1)) {
      return quote + 1;
    }
    if (is('^', quote + 1) && is('^', quote + 2)) {
      return iri(quote + 3);
    }
    return is('@', quote + 1) ? language(quote + 2) : NONE;
  }

  private int language(int from) {
    int end = from;
    while (end < limit && (bytes[end] == '-' || Character.isLetterOrDigit(bytes[end]))) {
      end++;
    }
    return is(' ', end) ? end : NONE;
  }
}
