package io.github.tflinkrdf.checklist;

import java.util.ArrayList;
import java.util.List;

/** What a row found wrong, in the order in which it was found. */
final class Faults {
  private static final int SHOWN = 4;

  private final List<String> found = new ArrayList<>();

  void add(String fault) {
    if (!found.contains(fault)) {
      found.add(fault);
    }
  }

  void unless(boolean good, String fault) {
    if (!good) {
      add(fault);
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  /**
   * Fail with the first faults, or pass.
   *
   * @param good what to say if there are none
   */
  Verdict verdict(String good) {
    if (found.isEmpty()) {
      return new Verdict.Pass(good);
    }
    String shown = String.join("; ", found.subList(0, Math.min(SHOWN, found.size())));
    int rest = found.size() - SHOWN;
    return new Verdict.Fail(rest > 0 ? shown + "; and " + rest + " more" : shown);
  }
}
