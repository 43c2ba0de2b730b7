package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether the disk can hold a build, before anything is begun.
 *
 * @param volumes from a folder to its file system
 */
record Room(Path store, Path spill, Function<Path, Volume> volumes) {
  /**
   * What to tell the user of a build; empty if it is a small one.
   *
   * @throws UserError if there is too little room
   */
  Optional<String> check(List<String> inputs) {
    List<String> known = inputs.stream().filter(Workload::measurable).toList();
    Estimate estimate = Estimate.of(Workload.of(known));
    String line = line(estimate);
    require(estimate, line);
    if (known.size() < inputs.size()) {
      return Optional.of(
          "the size of standard input or of a pipe is not known: time and disk are not estimated");
    }
    return estimate.worthSaying() ? Optional.of(line) : Optional.empty();
  }

  private void require(Estimate estimate, String line) {
    Volume ofStore = volumes.apply(store);
    Volume ofSpill = volumes.apply(spill);
    boolean shared = ofStore.id().equals(ofSpill.id());
    double needed = estimate.storeBytes() + (shared ? estimate.spillBytes() : 0);
    if (needed > ofStore.usable() || estimate.spillBytes() > ofSpill.usable()) {
      throw new UserError("there is no room for this build, nothing was begun: " + line, 3);
    }
  }

  private String line(Estimate estimate) {
    Volume ofStore = volumes.apply(store);
    Volume ofSpill = volumes.apply(spill);
    String free =
        ofStore.id().equals(ofSpill.id())
            ? "free, for both together: " + new Size(ofStore.usable())
            : "free: " + new Size(ofStore.usable()) + " and " + new Size(ofSpill.usable());
    return "%s; needs %s in %s and %s in %s, %s"
        .formatted(
            estimate.amount(),
            new Size(Math.round(estimate.storeBytes())),
            store,
            new Size(Math.round(estimate.spillBytes())),
            spill,
            free);
  }
}
