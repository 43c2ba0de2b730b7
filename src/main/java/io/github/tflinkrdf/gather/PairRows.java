package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Interaction rows in memory. There are millions: they are held as numbers in blocks, so that there
 * is no object for each, and are read by any thread once they are sorted.
 */
final class PairRows {
  /** Bytes of heap for a row and its place in the order, without the evidence. */
  static final int WEIGHT = 32;

  /** More are not sorted at once. */
  static final int MOST = 1 << 28;

  private static final int BITS = 12;
  private static final int MASK = (1 << BITS) - 1;
  private static final int FACTOR = 0;
  private static final int TARGET = 1;
  private static final int PAGE = 2;
  private static final int FILE = 3;
  private static final int LINE = 4;
  private static final int FIELDS = 5;
  private static final long[] AS_THEY_CAME = {};

  private final KnownTable accessions;
  private final List<int[]> blocks = new ArrayList<>();
  private final List<NumberedEvidence[]> evidence = new ArrayList<>();
  private int[] block;
  private NumberedEvidence[] blockEvidence;
  private int size;
  private Known factor;
  private Known target;
  private boolean inOrder = true;
  private long[] order = AS_THEY_CAME;

  PairRows(KnownTable accessions) {
    this.accessions = accessions;
    this.factor = accessions.nobody();
    this.target = factor;
  }

  int size() {
    return size;
  }

  void add(Known factor, Known target, NumberedEvidence support, Known page, int file, int line) {
    int at = size & MASK;
    if (at == 0) {
      addBlock();
    }
    blockEvidence[at] = support;
    int field = at * FIELDS;
    block[field + FACTOR] = factor.number;
    block[field + TARGET] = target.number;
    block[field + PAGE] = page.number;
    block[field + FILE] = file;
    block[field + LINE] = line;
    size++;
    inOrder &= follows(factor, target);
    this.factor = factor;
    this.target = target;
  }

  private void addBlock() {
    block = new int[FIELDS << BITS];
    blockEvidence = new NumberedEvidence[1 << BITS];
    blocks.add(block);
    evidence.add(blockEvidence);
  }

  private boolean follows(Known nextFactor, Known nextTarget) {
    return nextFactor == factor ? nextTarget.code >= target.code : nextFactor.code >= factor.code;
  }

  /** By factor, then target. Tables mostly are; else factors are counted, and targets sorted. */
  void sort() {
    if (inOrder) {
      return;
    }
    int[] ranks = accessions.ranks();
    int[] ends = new int[ranks.length + 1];
    for (int i = 0; i < size; i++) {
      ends[ranks[field(i, FACTOR)] + 1]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    order = new long[size];
    for (int i = 0; i < size; i++) {
      order[ends[ranks[field(i, FACTOR)]]++] = (long) ranks[field(i, TARGET)] << Integer.SIZE | i;
    }
    int start = 0;
    for (int end : ends) {
      Arrays.sort(order, start, end);
      start = end;
    }
  }

  /** The row at a place of the order. */
  PairRow row(int place) {
    int i = index(place);
    return new PairRow(
        accessions.of(field(i, FACTOR)),
        accessions.of(field(i, TARGET)),
        evidence.get(i >> BITS)[i & MASK],
        accessions.of(field(i, PAGE)),
        field(i, FILE),
        field(i, LINE));
  }

  boolean sameFactor(int place, int other) {
    return field(index(place), FACTOR) == field(index(other), FACTOR);
  }

  /** The place after the last row of the pair of one. */
  int endOfPair(int place) {
    int target = field(index(place), TARGET);
    int end = place + 1;
    while (end < size && field(index(end), TARGET) == target && sameFactor(place, end)) {
      end++;
    }
    return end;
  }

  Iterator<PairRow> iterator() {
    return IntStream.range(0, size).mapToObj(this::row).iterator();
  }

  private int index(int place) {
    return order == AS_THEY_CAME ? place : (int) order[place];
  }

  private int field(int i, int field) {
    return blocks.get(i >> BITS)[(i & MASK) * FIELDS + field];
  }
}
