package io.github.tflinkrdf.store.load;

/** The three indexes of triples. */
enum TripleOrder {
  SPO(1),
  POS(0),
  OSP(2);

  /** Where the predicate stands. */
  final int predicateAt;

  TripleOrder(int predicateAt) {
    this.predicateAt = predicateAt;
  }
}
