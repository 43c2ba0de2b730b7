package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Effect;
import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.record.HeaderRow;
import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.Ortholog;
import io.github.tflinkrdf.record.OrthologRow;
import io.github.tflinkrdf.record.Orthologs;
import io.github.tflinkrdf.record.Party;
import io.github.tflinkrdf.record.Place;
import io.github.tflinkrdf.record.Row;
import io.github.tflinkrdf.record.SequenceRow;
import io.github.tflinkrdf.record.SiteRow;
import io.github.tflinkrdf.report.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Rows that meet each other often: few accessions, names, ids, places, articles. */
final class RandomRows {
  private static final List<String> ACCESSIONS =
      List.of("P00001", "P00002", "Q00003", "A0A023GPJ1", "A0A023GPK8", "O00006");
  private static final List<String> ORGANISMS = List.of(Rows.HUMAN, Rows.HUMAN, Rows.FLY, "");
  private static final List<String> DATABASES =
      List.of("GTRD", "ORegAnno", "REDfly", "JASPAR", "Nowhere");
  private static final List<String> ARTICLES =
      List.of("27924024", "26578589", "1", "2", "12345678");

  private final Random random;
  private int line;

  RandomRows(long seed) {
    random = new Random(seed);
  }

  List<Row> rows(int count) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row());
    }
    return rows;
  }

  private Row row() {
    return switch (random.nextInt(8)) {
      case 0 -> header();
      case 1 -> ortholog();
      case 2, 3 -> site();
      case 4 -> sequence();
      default -> interaction();
    };
  }

  private HeaderRow header() {
    return new HeaderRow(
        at(),
        party(),
        one(ORGANISMS),
        random.nextBoolean(),
        random.nextBoolean(),
        some(List.of("MA0001.1", "MA0002.1")),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(200)),
        random.nextInt(200));
  }

  private InteractionRow interaction() {
    if (random.nextBoolean()) {
      return new InteractionRow(at(), accession(), party(), party(), one(ORGANISMS), evidence());
    }
    Party factor = party();
    Party target = party();
    return new InteractionRow(
        new Location("table" + random.nextInt(3) + ".tsv", ++line),
        "",
        factor,
        target,
        one(ORGANISMS),
        evidence(),
        orthologs(factor),
        orthologs(target));
  }

  /** As a table repeats them: one of two lists for each accession. */
  private Orthologs orthologs(Party party) {
    String own = party.accession();
    int one = ACCESSIONS.indexOf(own);
    boolean first = random.nextInt(3) > 0;
    String other = first ? ACCESSIONS.get((one + 1) % ACCESSIONS.size()) : "O0000" + one;
    List<Ortholog> all =
        List.of(
            new Ortholog(other, false, first, first ? Rows.FLY : Rows.HUMAN),
            new Ortholog("CAEEL1485" + one % 3, true, false, first ? Rows.FLY : Rows.HUMAN));
    return random.nextInt(3) == 0 ? Orthologs.NONE : new Orthologs(all.hashCode(), all);
  }

  private OrthologRow ortholog() {
    boolean oma = random.nextInt(4) == 0;
    String own = accession();
    String other = oma ? "CAEEL1485" + random.nextInt(3) : accession();
    return own.equals(other)
        ? ortholog()
        : new OrthologRow(at(), own, other, oma, random.nextBoolean(), one(ORGANISMS));
  }

  private SiteRow site() {
    char strand = "+-.".charAt(random.nextInt(3));
    return new SiteRow(
        at(), recordOrTable(), siteId(), party(), one(ORGANISMS), place(), strand, evidence());
  }

  private SequenceRow sequence() {
    String letters = "ACGTACGT".substring(random.nextInt(4));
    return new SequenceRow(at(), accession(), siteId(), party(), one(ORGANISMS), place(), letters);
  }

  private String siteId() {
    return "TFLinkSS" + random.nextInt(8);
  }

  private Optional<Place> place() {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(
            new Place(
                one(List.of("hg38", "dm6", "xx1")),
                "chr" + random.nextInt(2),
                random.nextInt(3),
                8));
  }

  private Evidence evidence() {
    Optional<Boolean> smallScale =
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean());
    List<String> databases = some(DATABASES);
    List<String> methods = some(List.of("m:1", "m:2"));
    return random.nextInt(3) > 0
        ? new Evidence(databases, methods, some(ARTICLES), smallScale)
        : new Evidence(
            databases,
            methods,
            List.of(),
            some(ARTICLES),
            some(ARTICLES),
            some(List.of(Effect.values())),
            some(List.of("oreganno:1", "oreganno:2", "oreganno:3")),
            smallScale);
  }

  private Party party() {
    return new Party(accession(), some(List.of("a", "b", "c")), some(List.of("7", "8")));
  }

  private String recordOrTable() {
    return random.nextBoolean() ? accession() : "";
  }

  private String accession() {
    return one(ACCESSIONS);
  }

  /** Lines are used once, so that a row is known by its location. */
  private Location at() {
    return new Location("file" + random.nextInt(3) + ".md", ++line);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(List<T> values) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(3));
  }
}
