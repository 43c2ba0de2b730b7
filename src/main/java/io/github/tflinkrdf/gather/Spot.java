package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Place;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;

/** A place and strand as printed; assembly and chromosome as numbers of {@link Words}. */
record Spot(int assembly, int chromosome, int start, int end, char strand) {
  /** No coordinates are printed. */
  static final Spot NOWHERE = new Spot(-1, -1, -1, -1, '.');

  static final char UNKNOWN_STRAND = '.';

  static Spot of(Optional<Place> place, char strand, Words words) {
    return place
        .map(
            p ->
                new Spot(
                    words.labels().number(p.assembly()),
                    words.labels().number(p.chromosome()),
                    p.start(),
                    p.end(),
                    strand))
        .orElse(NOWHERE);
  }

  /** By what is printed: places before none; {@code +} before {@code -} before unknown. */
  static Comparator<Spot> byContent(Words words) {
    return Comparator.comparing((Spot spot) -> !spot.known())
        .thenComparing(spot -> spot.assembly(words))
        .thenComparing(spot -> spot.chromosome(words))
        .thenComparingInt(Spot::start)
        .thenComparingInt(Spot::end)
        .thenComparing(Spot::strand);
  }

  boolean known() {
    return assembly >= 0;
  }

  /** True if the two can be of one site: what is not printed does not contradict. */
  boolean agrees(Spot other) {
    return !known() || !other.known() || (samePlace(other) && sameStrand(other));
  }

  private boolean samePlace(Spot other) {
    return assembly == other.assembly
        && chromosome == other.chromosome
        && start == other.start
        && end == other.end;
  }

  private boolean sameStrand(Spot other) {
    return strand == UNKNOWN_STRAND || other.strand == UNKNOWN_STRAND || strand == other.strand;
  }

  String assembly(Words words) {
    return known() ? words.labels().text(assembly) : "";
  }

  String chromosome(Words words) {
    return known() ? words.labels().text(chromosome) : "";
  }

  String text(Words words) {
    return known()
        ? "%s %s:%d-%d (%s)".formatted(assembly(words), chromosome(words), start, end, strand)
        : "no place";
  }

  void write(RunOutput out) throws IOException {
    out.number(assembly + 1);
    if (known()) {
      out.number(chromosome);
      out.number(start);
      out.number(end);
      out.number(strand);
    }
  }

  static Spot read(RunInput in) throws IOException {
    int assembly = in.number() - 1;
    return assembly < 0
        ? NOWHERE
        : new Spot(assembly, in.number(), in.number(), in.number(), (char) in.number());
  }
}
