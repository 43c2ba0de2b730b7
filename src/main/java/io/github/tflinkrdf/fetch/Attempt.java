package io.github.tflinkrdf.fetch;

import java.io.IOException;
import java.util.Optional;

/**
 * One try at one file. The server is asked twice, what it has and then for it: only where both
 * answers agree is the file believed whole, since a plain table does not show that it was cut.
 */
record Attempt(RemoteFolder remote, Place place, Watch watch) {
  Outcome run() throws IOException, InterruptedException {
    Answer head = remote.ask(place.name());
    Optional<Outcome> refusal = head.unsupported() ? Optional.empty() : head.refusal();
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Origin offered = head.unsupported() ? Origin.NONE : head.origin();
    if (place.holds(offered)) {
      Integrity found = Integrity.of(place.file(), place.name());
      if (found.damage().isEmpty()) {
        discardPart();
        return fetched(found, false);
      }
    }
    try (Part part = Part.open(place)) {
      return fetch(part, offered);
    }
  }

  /** What is left of a fetch that turned out to be needless. */
  private void discardPart() throws IOException {
    if (place.begun() > 0) {
      try (Part part = Part.open(place)) {
        part.restart(Origin.NONE);
      }
    }
  }

  private Outcome fetch(Part part, Origin offered) throws IOException, InterruptedException {
    if (!continuable(part, offered)) {
      part.restart(Origin.NONE);
    }
    Optional<Outcome> failure = whole(part, offered) ? Optional.empty() : transfer(part, offered);
    return failure.isPresent() ? failure.get() : checked(part);
  }

  private static boolean continuable(Part part, Origin offered) throws IOException {
    Origin begun = part.origin();
    return begun.condition().isPresent()
        && begun.compatible(offered)
        && (offered.length() == Origin.UNKNOWN || part.size() <= offered.length());
  }

  /** All bytes are there: an earlier run ended before it could say so. */
  private static boolean whole(Part part, Origin offered) throws IOException {
    long size = part.size();
    return size > 0 && size == offered.length() && size == part.origin().length();
  }

  private Optional<Outcome> transfer(Part part, Origin offered)
      throws IOException, InterruptedException {
    long begun = part.size();
    watch.begun().accept(place.name(), Math.max(0, offered.length() - begun));
    Answer answer = remote.get(place.name(), part, watch.received());
    Optional<Outcome> refusal = answer.refusal();
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!answer.continues(begun, part.origin())) {
      part.restart(Origin.NONE);
      return Optional.of(Outcome.Failed.passing("the server sent another part than the next one"));
    }
    return doubt(part.size(), answer, offered);
  }

  private Optional<Outcome> doubt(long size, Answer answer, Origin offered) {
    Origin sent = answer.origin();
    if (!sent.compatible(offered)) {
      return Optional.of(
          Outcome.Failed.passing("the server's answers do not agree: the file was changed"));
    }
    long expected = sent.length() == Origin.UNKNOWN ? offered.length() : sent.length();
    if (expected == Origin.UNKNOWN) {
      return answer.framed() || place.packed()
          ? Optional.empty()
          : Optional.of(Outcome.Failed.lasting("the server does not say how long the file is"));
    }
    return size == expected
        ? Optional.empty()
        : Optional.of(Outcome.Failed.passing("%,d of %,d bytes came".formatted(size, expected)));
  }

  private Outcome checked(Part part) throws IOException, InterruptedException {
    Integrity found = Integrity.of(place.part(), place.name());
    if (found.damage().isPresent()) {
      part.restart(Origin.NONE);
      return Outcome.Failed.passing(found.damage().get());
    }
    part.publish();
    return fetched(found, true);
  }

  private Outcome fetched(Integrity found, boolean fresh) {
    return new Outcome.Fetched(place.file(), place.file().toFile().length(), found.sha256(), fresh);
  }
}
