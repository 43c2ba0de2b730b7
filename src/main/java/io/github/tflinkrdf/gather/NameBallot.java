package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Party;

/** The names that rows give a protein. Rows of a table give the same object, which is counted. */
final class NameBallot {
  private final Ballot counted = new Ballot();
  private Party latest;
  private Ballot.Rank rank;
  private int repeats;

  /**
   * Takes the names that so many rows give.
   *
   * @return false if this was what the rows before said, and of the same rank
   */
  boolean vote(Party party, Ballot.Rank of, int rows) {
    if (party == latest && of == rank) {
      repeats += rows;
      return false;
    }
    settle();
    latest = party;
    rank = of;
    repeats = rows;
    return true;
  }

  /** Ends the input. */
  void settle() {
    for (int i = 0; repeats > 0 && i < latest.names().size(); i++) {
      counted.vote(latest.names().get(i), i == 0 ? rank : Ballot.Rank.FURTHER_NAME, repeats);
    }
    repeats = 0;
  }

  /** All that were given, once the input has ended. */
  Ballot counted() {
    return counted;
  }
}
