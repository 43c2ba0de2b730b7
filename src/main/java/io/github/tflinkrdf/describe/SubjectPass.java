package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.index.TripleCursor;
import java.util.Arrays;

/** Over all triples by subject: which classes each has, and which properties. */
final class SubjectPass implements Passes.Share {
  /** So many stretches of nodes are a piece of work. */
  static final int STRETCHES = 16;

  private final StoreIndexes indexes;
  private final long[] predicates;
  private final long type;
  private final TypeSets typeSets;
  private final TypedNodes nodes;
  private final long[] triples;
  private final long[] subjects;
  private long[] entities = new long[16];
  private long distinct;
  private long[] classes = new long[8];
  private int size;
  private int[] entries = new int[1024];
  private int filled;

  SubjectPass(
      StoreIndexes indexes, long[] predicates, long type, TypeSets typeSets, TypedNodes nodes) {
    this.indexes = indexes;
    this.predicates = predicates;
    this.type = type;
    this.typeSets = typeSets;
    this.nodes = nodes;
    this.triples = new long[predicates.length];
    this.subjects = new long[predicates.length];
  }

  static int pieces(TypedNodes nodes) {
    return (nodes.stretches() + STRETCHES - 1) / STRETCHES;
  }

  /** Triples by the place of their predicate. */
  long[] triples() {
    return triples;
  }

  /** Distinct subjects by the place of the predicate. */
  long[] subjects() {
    return subjects;
  }

  /** Subjects by the number of their combination of classes. */
  long[] entities() {
    return entities;
  }

  long distinct() {
    return distinct;
  }

  @Override
  public void count(int piece) {
    int from = piece * STRETCHES;
    for (int i = from; i < Math.min(from + STRETCHES, nodes.stretches()); i++) {
      stretch(indexes.subjects(TypedNodes.start(i), TypedNodes.start(i + 1)));
      nodes.fill(i, entries, filled);
    }
  }

  private void stretch(TripleCursor cursor) {
    filled = 0;
    long subject = StoreIndexes.NONE;
    long predicate = StoreIndexes.NONE;
    int place = 0;
    while (cursor.next()) {
      if (cursor.first != subject) {
        finish(subject);
        subject = cursor.first;
        predicate = StoreIndexes.NONE;
      }
      if (cursor.second != predicate) {
        predicate = cursor.second;
        place = Arrays.binarySearch(predicates, predicate);
        subjects[place]++;
      }
      triples[place]++;
      if (predicate == type) {
        addClass(cursor.third);
      }
    }
    finish(subject);
  }

  private void addClass(long object) {
    if (size == classes.length) {
      classes = Arrays.copyOf(classes, 2 * size);
    }
    classes[size++] = object;
  }

  private void finish(long subject) {
    if (subject == StoreIndexes.NONE) {
      return;
    }
    distinct++;
    int typeSet = size == 0 ? 0 : typeSets.number(classes, size);
    size = 0;
    if (typeSet >= entities.length) {
      entities = Arrays.copyOf(entities, Math.max(typeSet + 1, 2 * entities.length));
    }
    entities[typeSet]++;
    if (typeSet > 0) {
      if (filled == entries.length) {
        entries = Arrays.copyOf(entries, 2 * filled);
      }
      entries[filled++] = TypedNodes.entry(subject, typeSet);
    }
  }
}
