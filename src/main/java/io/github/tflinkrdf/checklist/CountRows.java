package io.github.tflinkrdf.checklist;

import io.github.tflinkrdf.checklist.VoidDescription.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** D6: what it says of its size is so. */
final class CountRows {
  private static final int ASKED = 60;

  static final List<Row> ROWS =
      List.of(
          new Row(
              "D6",
              "VoID's counts are those of the store",
              "count while the data is made or loaded, with every release, and never by hand",
              CountRows::counts));

  /** What a description may mean by the data. */
  private enum Reading {
    DEFAULT("the default graph"),
    LESS_NAMED("the default graph less what is also in named graphs"),
    NAMED("the named graphs"),
    BOTH("the default graph and the named graphs");

    private final String words;

    Reading(String words) {
      this.words = words;
    }

    long of(long inDefault, long inNamed) {
      return switch (this) {
        case DEFAULT -> inDefault;
        case LESS_NAMED -> inDefault - inNamed;
        case NAMED -> inNamed;
        case BOTH -> inDefault + inNamed;
      };
    }
  }

  private CountRows() {}

  private static Verdict counts(Site site) throws IOException, InterruptedException {
    List<Stated> stated = site.description().counts();
    if (stated.isEmpty()) {
      return new Verdict.NotTestable(
          "no VoID with counts was found, at no address and in no graph");
    }
    Set<Reading> readings = EnumSet.allOf(Reading.class);
    Faults faults = new Faults();
    List<Stated> chosen = spread(stated);
    for (Stated one : chosen) {
      compare(site, one, readings, faults);
    }
    String meant = readings.stream().map(r -> r.words).findFirst().orElse("");
    return faults.verdict(
        "%d of %d counts asked, all equal for %s".formatted(chosen.size(), stated.size(), meant));
  }

  /** One reading must explain all counts: those that do not are dropped, until none is left. */
  private static void compare(Site site, Stated one, Set<Reading> readings, Faults faults)
      throws IOException, InterruptedException {
    long inDefault = count(site, "{ " + one.pattern() + " }");
    long inNamed = count(site, "{ GRAPH ?g { " + one.pattern() + " } }");
    Set<Reading> right = right(readings, one, inDefault, inNamed);
    if (right.isEmpty()) {
      // a triple of several named graphs counts once in a default graph that unites them
      right = right(readings, one, inDefault, distinct(site, one));
    }
    if (right.isEmpty()) {
      faults.add(
          "%s: stated %d, counted %d in the default graph and %d in named ones"
              .formatted(one.what(), one.number(), inDefault, inNamed));
    } else {
      readings.retainAll(right);
    }
  }

  private static Set<Reading> right(
      Set<Reading> readings, Stated one, long inDefault, long inNamed) {
    Set<Reading> right = EnumSet.copyOf(readings);
    right.removeIf(reading -> reading.of(inDefault, inNamed) != one.number());
    return right;
  }

  private static long distinct(Site site, Stated one) throws IOException, InterruptedException {
    return count(site, "{ SELECT DISTINCT ?s ?p ?o { GRAPH ?g { " + one.pattern() + " } } }");
  }

  private static long count(Site site, String where) throws IOException, InterruptedException {
    return site.endpoint().count("SELECT (COUNT(*) AS ?n) " + where);
  }

  /** The number of all triples, and of the others as many as may be asked, evenly. */
  private static List<Stated> spread(List<Stated> stated) {
    List<Stated> chosen = new ArrayList<>();
    double step = Math.max(1, stated.size() / (double) ASKED);
    for (double i = 0; i < stated.size(); i += step) {
      chosen.add(stated.get((int) i));
    }
    return chosen;
  }
}
