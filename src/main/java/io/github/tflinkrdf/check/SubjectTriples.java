package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Arrays;
import org.apache.jena.graph.Node;

/**
 * The triples of one subject after the other, and what a test of them asks the store besides. For
 * one thread.
 */
final class SubjectTriples {
  private static final int REMEMBERED = 1 << 16;

  private final StoreIndexes indexes;
  private final long[] asked = new long[3 * REMEMBERED];
  private final long[] textOf = new long[REMEMBERED];
  private final String[] texts = new String[REMEMBERED];
  private long subject;
  private String lastIri = "";
  private long lastId = StoreIndexes.NONE;
  private long[] predicates = new long[16];
  private int[] ends = new int[16];
  private int groups;
  private long[] objects = new long[64];
  private int size;

  SubjectTriples(StoreIndexes indexes) {
    this.indexes = indexes;
  }

  void start(long next) {
    subject = next;
    groups = 0;
    size = 0;
  }

  /** Adds a triple; those of a predicate come one after another. */
  void add(long predicate, long object) {
    if (groups == 0 || predicates[groups - 1] != predicate) {
      if (groups == predicates.length) {
        predicates = Arrays.copyOf(predicates, 2 * groups);
        ends = Arrays.copyOf(ends, 2 * groups);
      }
      predicates[groups++] = predicate;
    }
    if (size == objects.length) {
      objects = Arrays.copyOf(objects, 2 * size);
    }
    objects[size++] = object;
    ends[groups - 1] = size;
  }

  long subject() {
    return subject;
  }

  /** Whether the subject is an IRI: its number is looked up, as reading texts takes longer. */
  boolean isSubject(String iri) {
    if (!iri.equals(lastIri)) {
      lastIri = iri;
      lastId = indexes.id(iri);
    }
    return lastId == subject && !iri.isEmpty();
  }

  int count(long predicate) {
    int group = group(predicate);
    return group < 0 ? 0 : ends[group] - begin(group);
  }

  /** A value of a predicate, of which there are more. */
  long value(long predicate, int index) {
    return objects[begin(group(predicate)) + index];
  }

  /** The value of a predicate, if there is one and no other; else {@link StoreIndexes#NONE}. */
  long only(long predicate) {
    int group = group(predicate);
    boolean one = group >= 0 && ends[group] - begin(group) == 1;
    return one ? objects[begin(group)] : StoreIndexes.NONE;
  }

  private int begin(int group) {
    return group == 0 ? 0 : ends[group - 1];
  }

  private int group(long predicate) {
    for (int i = 0; i < groups; i++) {
      if (predicates[i] == predicate) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the store has a triple. */
  boolean has(long s, long p, long o) {
    int slot = 3 * slot(31 * (31 * s + p) + o);
    if (asked[slot] == s && asked[slot + 1] == p && asked[slot + 2] == o) {
      return true;
    }
    boolean has = indexes.contains(s, p, o);
    if (has) {
      asked[slot] = s;
      asked[slot + 1] = p;
      asked[slot + 2] = o;
    }
    return has;
  }

  /** Whether a subject has a property. */
  boolean has(long s, long p) {
    return indexes.values(s, p).next();
  }

  /** The text of an IRI that is asked for often; empty for other terms. */
  String text(long id) {
    int slot = slot(id);
    if (texts[slot] == null || textOf[slot] != id) {
      texts[slot] = iri(id);
      textOf[slot] = id;
    }
    return texts[slot];
  }

  private String iri(long id) {
    Node node = indexes.node(id);
    return node.isURI() ? node.getURI() : "";
  }

  private static int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 48);
  }
}
