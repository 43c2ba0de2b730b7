package io.github.tflinkrdf.checklist;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.shared.JenaException;

/** All rows, tried one after another. */
public final class Checklist {
  private static final String GROUPS = "ADPTLSFXU";
  private static final List<Row> ROWS =
      Stream.of(
              AvailabilityRows.ROWS,
              DescriptionRows.ROWS,
              StoreDescriptionRows.ROWS,
              CountRows.ROWS,
              RequestRows.ROWS,
              AnswerRows.ROWS,
              RefusalRows.ROWS,
              LimitRows.ROWS,
              LimitsToldRows.ROWS,
              AddressRows.ROWS,
              ContentRows.ROWS,
              PlaceRows.ROWS,
              LandingRows.ROWS,
              DistributionRows.ROWS,
              DumpRows.ROWS,
              ExampleRows.ROWS,
              PageRows.ROWS)
          .flatMap(List::stream)
          .sorted(
              Comparator.comparing((Row row) -> GROUPS.indexOf(row.id().charAt(0)))
                  .thenComparing(Row::id))
          .toList();

  private final List<Row> rows;
  private final URI endpoint;
  private final CheckOptions options;

  /**
   * A check of some rows, or of all if none is named.
   *
   * @throws UserError if no row has one of the ids
   */
  public Checklist(URI endpoint, CheckOptions options, Set<String> only) {
    this.endpoint = endpoint;
    this.options = options;
    List<String> known = ROWS.stream().map(Row::id).toList();
    for (String id : only) {
      if (!known.contains(id)) {
        throw new UserError("no row is called " + id + "; there are " + String.join(" ", known));
      }
    }
    this.rows = ROWS.stream().filter(r -> only.isEmpty() || only.contains(r.id())).toList();
  }

  /**
   * Tries the rows and tells each result as it is known.
   *
   * @throws UserError with exit code 3 if nothing answers at the endpoint's address
   */
  public void run(Consumer<Row.Result> told) throws InterruptedException {
    Site site = new Site(endpoint, options);
    reach(site);
    for (Row row : rows) {
      told.accept(new Row.Result(row, verdict(row, site)));
    }
  }

  private void reach(Site site) throws InterruptedException {
    try {
      site.endpoint().send("ASK {}", Endpoint.JSON);
    } catch (IOException e) {
      throw new UserError(endpoint + " cannot be reached: " + e.getMessage(), 3);
    }
  }

  private static Verdict verdict(Row row, Site site) throws InterruptedException {
    if (site.web().outOfTime()) {
      return outOfTime();
    }
    try {
      return row.test().of(site);
    } catch (Unanswered e) {
      return e.kind() == Unanswered.Kind.OUT_OF_TIME
          ? outOfTime()
          : new Verdict.Fail(e.getMessage());
    } catch (IOException e) {
      return new Verdict.NotTestable(UserError.why(e));
    } catch (JenaException | IllegalArgumentException e) {
      String why = Optional.ofNullable(e.getMessage()).orElse("of an unexpected form");
      return new Verdict.Fail("an answer that cannot be read: " + why);
    }
  }

  private static Verdict outOfTime() {
    return new Verdict.NotTestable(
        "the time of the whole check was used up before; see --max-time");
  }
}
