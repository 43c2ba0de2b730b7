package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Place;
import java.io.IOException;
import java.util.Optional;

/** A place and strand as printed; assembly and chromosome as numbers of {@link Words}. */
record Spot(int assembly, int chromosome, int start, int end, char strand) {
  /** No coordinates are printed. */
  static final Spot NOWHERE = new Spot(-1, -1, -1, -1, '.');

  /** Coordinates are printed, but of no assembly: they are nowhere by themselves. */
  static final Spot UNPLACED = new Spot(-2, -1, -1, -1, '.');

  static final char UNKNOWN_STRAND = '.';

  static Spot of(Optional<Place> place, char strand, Words words) {
    if (place.isEmpty()) {
      return NOWHERE;
    }
    Place p = place.get();
    if (p.assembly().equals(Place.NO_ASSEMBLY)) {
      return UNPLACED;
    }
    return new Spot(
        words.labels().number(p.assembly()),
        words.labels().number(p.chromosome()),
        p.start(),
        p.end(),
        strand);
  }

  /** By what is printed, if both are known; {@code +} before {@code -} before unknown. */
  int compare(Spot other, Words words) {
    if (samePlace(other)) {
      return Character.compare(strand, other.strand);
    }
    int order = assembly(words).compareTo(other.assembly(words));
    order = order != 0 ? order : chromosome(words).compareTo(other.chromosome(words));
    order = order != 0 ? order : Integer.compare(start, other.start);
    return order != 0 ? order : Integer.compare(end, other.end);
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
    out.number(assembly + 2);
    if (known()) {
      out.number(chromosome);
      out.number(start);
      out.number(end);
      out.number(strand);
    }
  }

  static Spot read(RunInput in) throws IOException {
    int assembly = in.number() - 2;
    if (assembly < 0) {
      return assembly == NOWHERE.assembly ? NOWHERE : UNPLACED;
    }
    return new Spot(assembly, in.number(), in.number(), in.number(), (char) in.number());
  }
}
