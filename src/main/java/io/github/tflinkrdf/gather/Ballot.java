package io.github.tflinkrdf.gather;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values that were seen for one thing, with the rank of the best place where each was seen and how
 * often it was seen there. The best rank wins, then more sightings, then string order. Small: two
 * arrays, for there are hundreds of thousands of ballots and nearly all have one value.
 */
final class Ballot {
  /** Where a value stands; the first is the best. */
  enum Rank {
    OWN_HEADER,
    ROW,
    ORTHOLOG,
    FURTHER_NAME,
    /** No row says it: it follows from the assembly of a sequence. */
    ASSEMBLY
  }

  private static final int RANKS = Rank.values().length;
  private static final String[] NO_VALUES = {};
  private static final long[] NO_SCORES = {};

  private String[] values = NO_VALUES;
  private long[] scores = NO_SCORES;

  /** Counts a sighting; an empty value is none. */
  void vote(String value, Rank rank) {
    vote(value, rank, 1);
  }

  /** Counts so many sightings. */
  void vote(String value, Rank rank, int times) {
    if (!value.isEmpty()) {
      merge(value, score(rank) + times);
    }
  }

  /** Takes a value that is not to count as seen, however often it is: any is before none. */
  void mention(String value, Rank rank) {
    if (!value.isEmpty()) {
      merge(value, score(rank));
    }
  }

  void addAll(Ballot other) {
    for (int i = 0; i < other.values.length; i++) {
      merge(other.values[i], other.scores[i]);
    }
  }

  /** A rank's score, to which the number of sightings is added. */
  private static long score(Rank rank) {
    return (long) (RANKS - rank.ordinal()) << Integer.SIZE;
  }

  private void merge(String value, long score) {
    // nearly all have one value, and the same object comes again
    boolean again = values.length == 1 && values[0] == value;
    int at = again ? 0 : Arrays.binarySearch(values, value);
    if (at < 0) {
      insert(-at - 1, value, score);
    } else if (score >>> Integer.SIZE == scores[at] >>> Integer.SIZE) {
      scores[at] += score & 0xFFFF_FFFFL;
    } else {
      scores[at] = Math.max(scores[at], score);
    }
  }

  private void insert(int at, String value, long score) {
    String[] moreValues = Arrays.copyOf(values, values.length + 1);
    long[] moreScores = Arrays.copyOf(scores, scores.length + 1);
    System.arraycopy(values, at, moreValues, at + 1, values.length - at);
    System.arraycopy(scores, at, moreScores, at + 1, scores.length - at);
    moreValues[at] = value;
    moreScores[at] = score;
    values = moreValues;
    scores = moreScores;
  }

  /** The values that something says, sorted: not those that are inferred. */
  List<String> stated() {
    long inferred = score(Rank.ASSEMBLY) >>> Integer.SIZE;
    return IntStream.range(0, values.length)
        .filter(i -> scores[i] >>> Integer.SIZE != inferred)
        .mapToObj(i -> values[i])
        .toList();
  }

  /** The value that wins; the given one if there is none. */
  String winner(String otherwise) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return values.length == 0 ? otherwise : values[best];
  }

  /** All values but the winner, sorted. */
  List<String> others() {
    String winner = winner("");
    return Arrays.stream(values).filter(value -> !value.equals(winner)).toList();
  }
}
