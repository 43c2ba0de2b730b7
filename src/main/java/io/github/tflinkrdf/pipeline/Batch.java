package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.check.Violation;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.mapping.NTriplesBuffer;
import io.github.tflinkrdf.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;

/** Some descriptions, mapped and checked by one worker. */
final class Batch {
  final List<Description> kept = new ArrayList<>();
  final List<Judged> removed = new ArrayList<>();
  final List<Judged> warned = new ArrayList<>();
  final List<Lost> lost = new ArrayList<>();
  final List<Triple> triples = new ArrayList<>();
  final NTriplesBuffer bytes;
  final OrganismRuns runs = new OrganismRuns();

  Batch(NTriplesBuffer bytes) {
    this.bytes = bytes;
  }

  /** A description that cannot stay, whatever the shapes say of it, and why. */
  record Lost(Description description, String why) {}

  /** A description and what the shapes say of it. */
  record Judged(Description description, List<Violation> violations) {
    boolean broken() {
      for (Violation violation : violations) {
        if (violation.severity() == Severity.ERROR) {
          return true;
        }
      }
      return false;
    }

    /** What is wrong, on one line. */
    String detail() {
      return violations.stream()
          .map(v -> v.message() + " <" + v.focusNode() + ">")
          .distinct()
          .collect(Collectors.joining("; "));
    }

    /** Ends the run: no row is at fault, so none can be left out. */
    void refuse() {
      throw new UserError(
          "a description breaks a shape that it must hold; a mapping, a value table or the shape"
              + " is wrong: "
              + detail(),
          3);
    }
  }
}
