package io.github.tflinkrdf.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.check.ShapeChecker;
import io.github.tflinkrdf.check.Validator;
import io.github.tflinkrdf.gather.Gatherer;
import io.github.tflinkrdf.gather.Mentions;
import io.github.tflinkrdf.mapping.Mapping;
import io.github.tflinkrdf.record.Effect;
import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.Ortholog;
import io.github.tflinkrdf.record.Orthologs;
import io.github.tflinkrdf.record.Party;
import io.github.tflinkrdf.record.Row;
import io.github.tflinkrdf.report.FindingLog;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of tables, from the gatherer to the bytes. */
class TableRowsTest {
  private static final String HUMAN = "http://purl.uniprot.org/taxonomy/9606";
  private static final String TSV = "all interactions.tsv.gz";
  private static final String MITAB = "mitab.tsv";
  private static final Vocabulary VOCABULARY =
      Vocabulary.read(Resources.bundled(), Resources.DEFAULT_BASE);

  @TempDir Path folder;

  private final List<String> findings = new ArrayList<>();
  private final StringWriter rejects = new StringWriter();

  /** What came out, and how many rows are in it. */
  private record Outcome(String triples, long rows) {
    boolean has(String line) {
      return triples.lines().anyMatch(line::equals);
    }
  }

  @Test
  void everyRowIsKeptOnceThoughItsOrthologsAreRepeated() throws IOException {
    Outcome out = written(rows());
    assertEquals(List.of(), findings);
    assertEquals(rows().size(), out.rows());
    List<String> lines = out.triples().lines().toList();
    assertEquals(lines.size(), new HashSet<>(lines).size());
  }

  @Test
  void theSignIsOnTheStatementAndBesideThePlainTriple() throws IOException {
    Outcome out = written(rows());
    String tfl = Resources.DEFAULT_BASE + "ontology#";
    String factor = "<http://purl.uniprot.org/uniprot/P00001> <" + tfl;
    String gene = "ExpressionOf> <http://identifiers.org/ncbigene/7> .";
    assertTrue(out.has(factor + "regulates" + gene));
    assertTrue(out.has(factor + "represses" + gene));
    assertTrue(
        out.triples().contains("/P00001_P00002> <" + tfl + "effect> <" + tfl + "Repression>"));
  }

  @Test
  void statementsNameTheirTablesWhichAreDescribed() throws IOException {
    Outcome out = written(rows());
    String table = "<" + Resources.DEFAULT_BASE + "table/all%20interactions.tsv>";
    assertTrue(
        out.has(
            "<%sregulation/P00001_P00002> <http://www.w3.org/ns/prov#wasDerivedFrom> %s ."
                .formatted(Resources.DEFAULT_BASE, table)));
    assertTrue(out.triples().contains(table + " <http://www.w3.org/2000/01/rdf-schema#label>"));
  }

  @Test
  void allOfItConformsToAllShapes() throws IOException {
    var graph = RDFParser.fromString(written(rows()).triples(), Lang.NTRIPLES).toGraph();
    var report = Validator.read(Resources.bundled(), Resources.DEFAULT_BASE).validate(graph);
    assertTrue(report.conforms(), report.text());
  }

  private static List<Row> rows() {
    Evidence pooled = evidence(List.of("5", "27924024"), List.of(), List.of(), List.of());
    Evidence told =
        evidence(List.of(), List.of("5"), List.of("26578589"), List.of(Effect.REPRESSION));
    return List.of(
        row(TSV, 2, "P00001", "P00002", pooled),
        row(TSV, 3, "P00001", "P00003", pooled),
        row(TSV, 4, "P00004", "P00002", pooled),
        row(MITAB, 1, "P00001", "P00002", told),
        row(MITAB, 2, "P00004", "P00003", told),
        row("-", 2, "P00005", "P00003", pooled));
  }

  private static Evidence evidence(
      List<String> pooled, List<String> original, List<String> ofDatabases, List<Effect> effects) {
    return new Evidence(
        List.of("GTRD"),
        List.of("http://purl.obolibrary.org/obo/MI_0402"),
        pooled,
        original,
        ofDatabases,
        effects,
        effects.isEmpty() ? List.of() : List.of("oreganno:OREG0002124"),
        Optional.of(true));
  }

  /** P00002 and P00003 are products of one gene. */
  private static InteractionRow row(
      String file, int line, String factor, String target, Evidence evidence) {
    Orthologs orthologs =
        new Orthologs(
            factor.hashCode(),
            List.of(
                new Ortholog("A0A023GPJ1", false, true, HUMAN),
                new Ortholog("CAEEL14858", true, false, HUMAN)));
    return new InteractionRow(
        new Location(file, line),
        "",
        new Party(factor, List.of("f"), List.of("8")),
        new Party(target, List.of("t"), List.of("7")),
        HUMAN,
        evidence,
        orthologs,
        Orthologs.NONE);
  }

  private Outcome written(List<Row> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Mapping mapping = Mapping.compile(Resources.bundled(), Resources.DEFAULT_BASE);
    ShapeChecker checker = ShapeChecker.read(Resources.bundled(), Resources.DEFAULT_BASE);
    try (Workers workers = new Workers(1);
        FindingLog log = new FindingLog(findings::add, rejects);
        Gatherer gatherer = new Gatherer(VOCABULARY, folder, 1 << 20);
        Mentions mentions = new Mentions(VOCABULARY, folder, 1 << 20)) {
      rows.forEach(gatherer::add);
      Emission emission =
          new Emission(
              new Rules(mapping, Optional.of(checker)),
              new Output.Bytes(out),
              workers,
              description -> "");
      Written written =
          new Written(new SilentMeter(), new Census(VOCABULARY, d -> ""), rows.size());
      new Writing(emission, log, mentions, written, new Selected(Selection.ALL))
          .all(gatherer.finish());
      emission.finish();
      return new Outcome(out.toString(StandardCharsets.UTF_8), written.rows());
    }
  }
}
