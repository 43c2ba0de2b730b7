package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Evidence;
import java.util.IdentityHashMap;
import java.util.Map;

/** The evidence of rows that came lately, for the same object comes again and again. */
final class RecentEvidence {
  private static final int MOST = 1 << 16;

  private final Map<Evidence, NumberedEvidence> recent = new IdentityHashMap<>();
  private long weight;

  NumberedEvidence numbered(Evidence evidence, Words words) {
    NumberedEvidence known = recent.get(evidence);
    if (known == null) {
      if (recent.size() == MOST) {
        recent.clear();
      }
      known = new NumberedEvidence(evidence, words);
      recent.put(evidence, known);
      weight += known.weight();
    }
    return known;
  }

  /** Lets go of what rows hold that are in memory no more. */
  void clear() {
    recent.clear();
  }

  /** About how many bytes of heap all that was ever made took. */
  long weight() {
    return weight;
  }
}
