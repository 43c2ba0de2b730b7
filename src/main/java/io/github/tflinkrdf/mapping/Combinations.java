package io.github.tflinkrdf.mapping;

/** The combinations of the values on some axes; those on the first change quickest. */
record Combinations(Passing[] axes) {
  void forEach(Runnable step) {
    select(axes.length, step);
  }

  /** For each value on the first axes, those after them having theirs. */
  private void select(int first, Runnable step) {
    if (first == 0) {
      step.run();
      return;
    }
    Passing axis = axes[first - 1];
    for (int i = 0; i < axis.count(); i++) {
      axis.select(i);
      select(first - 1, step);
    }
  }
}
