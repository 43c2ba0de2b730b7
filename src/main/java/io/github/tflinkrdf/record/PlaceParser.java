package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.AssemblyTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads assembly, chromosome, start and end. */
final class PlaceParser {
  private static final Pattern CHROMOSOME = Pattern.compile("[A-Za-z0-9_.-]+");
  private static final Pattern POSITION = Pattern.compile("[0-9]{1,9}");
  private static final String PREFIX = "chr";

  private final Vocabulary vocabulary;

  PlaceParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Coordinates as four cells. */
  record Printed(String assembly, String chromosome, String start, String end) {
    /** True if there are none; an assembly alone is no place. */
    boolean isMissing() {
      return Stream.of(chromosome, start, end).allMatch(Cells::isMissing);
    }

    @Override
    public String toString() {
      return "%s %s:%s-%s".formatted(assembly, chromosome, start, end);
    }
  }

  /** The place, or nothing and an error. */
  Optional<Place> parse(RowContext row, Printed printed) {
    if (Cells.isMissing(printed.assembly())) {
      return row.reject(Reason.SITE_COORDINATES, printed.toString());
    }
    AssemblyTerm assembly = vocabulary.assembly(printed.assembly());
    Optional<Place> place = place(row, assembly.label(), printed);
    if (place.isPresent() && !assembly.known()) {
      row.warn(Reason.UNKNOWN_ASSEMBLY, assembly.label());
    }
    return place;
  }

  /** The same in a format that prints no assembly. */
  Optional<Place> withoutAssembly(RowContext row, Printed printed) {
    return place(row, Place.NO_ASSEMBLY, printed);
  }

  private Optional<Place> place(RowContext row, String assembly, Printed printed) {
    OptionalInt start = position(printed.start());
    OptionalInt end = position(printed.end());
    boolean readable =
        !Cells.isMissing(printed.chromosome())
            && CHROMOSOME.matcher(printed.chromosome()).matches()
            && start.isPresent()
            && end.isPresent()
            && start.getAsInt() <= end.getAsInt();
    if (!readable) {
      return row.reject(Reason.SITE_COORDINATES, printed.toString());
    }
    String chromosome = vocabulary.chromosome(assembly, prefixed(printed.chromosome()));
    return Optional.of(new Place(assembly, chromosome, start.getAsInt(), end.getAsInt()));
  }

  /** Also of a number that went through a column of floats: {@code 94302188.0}. */
  private static OptionalInt position(String printed) {
    String digits = Identifiers.wholeNumber(printed);
    return POSITION.matcher(digits).matches()
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  private static String prefixed(String printed) {
    return printed.startsWith(PREFIX) ? printed : PREFIX + printed;
  }
}
