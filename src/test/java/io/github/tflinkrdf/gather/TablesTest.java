package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Rows.FLY;
import static io.github.tflinkrdf.gather.Rows.HUMAN;
import static io.github.tflinkrdf.gather.Rows.party;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.record.Effect;
import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.Ortholog;
import io.github.tflinkrdf.record.Orthologs;
import io.github.tflinkrdf.report.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only rows of tables say. */
class TablesTest {
  private static final String GTRD_ARTICLE = "27924024";
  private static final String TSV = "in/TFLink_Homo_sapiens.tsv.gz";
  private static final String MITAB = "in/mitab_v1.0.tsv.zst";

  @Test
  void aRowOfMitabAndOneOfTheSimpleTableAreOneStatement() {
    Interaction statement =
        only(
            row(TSV, 7, pooled("5", "9", GTRD_ARTICLE)),
            row(MITAB, 3, told(List.of("5"), List.of("9"), Effect.REPRESSION)));
    assertEquals(List.of("5"), statement.originalArticles());
    assertEquals(List.of(GTRD_ARTICLE, "9"), statement.databaseArticles());
    assertEquals(List.of("Repression"), statement.effects());
    assertEquals(List.of("oreganno:OREG0002124"), statement.entries());
    assertEquals(List.of(), statement.records());
    assertEquals(List.of("TFLink_Homo_sapiens.tsv", "mitab_v1.0.tsv"), statement.tables());
    assertEquals(List.of(new Location(TSV, 7), new Location(MITAB, 3)), statement.from());
  }

  @Test
  void anArticleThatARowGivesAsOriginalStaysSoThoughTheTableOfDatabasesHasIt() {
    Interaction statement =
        only(
            row(TSV, 7, pooled(GTRD_ARTICLE)),
            row(MITAB, 3, told(List.of(GTRD_ARTICLE), List.of())));
    assertEquals(List.of(GTRD_ARTICLE), statement.originalArticles());
    assertEquals(List.of(), statement.databaseArticles());
  }

  @Test
  void anArticleThatAnyRowGivesAsOfADatabaseIsThatAndNothingElse() {
    Interaction statement =
        only(
            row(TSV, 7, pooled("5")),
            row(MITAB, 3, told(List.of("5"), List.of())),
            row(MITAB, 4, told(List.of(), List.of("5"))));
    assertEquals(List.of(), statement.originalArticles());
    assertEquals(List.of("5"), statement.databaseArticles());
  }

  @Test
  void bothSignsMayHold() {
    Interaction statement =
        only(
            row(MITAB, 3, told(List.of(), List.of(), Effect.REPRESSION)),
            row(MITAB, 4, told(List.of(), List.of(), Effect.ACTIVATION)));
    assertEquals(List.of("Activation", "Repression"), statement.effects());
  }

  @ParameterizedTest
  @CsvSource({
    "a.tsv, a.tsv",
    "in/b.tsv.gz, b.tsv",
    "/x/c d.csv.zst, c d.csv",
    "e.gz, e",
    "in/-, ''"
  })
  void aTableIsCalledByTheNameOfItsFileWithoutFolderAndPacking(String file, String name) {
    List<String> expected = name.isEmpty() ? List.of() : List.of(name);
    assertEquals(expected, only(row(file, 1, pooled())).tables());
  }

  @Test
  void whatIsReadFromAStreamHasNoSourceWithAName() {
    Interaction statement = only(row("-", 1, pooled()));
    assertEquals(List.of(), statement.tables());
    assertTrue(statement.unnamed());
  }

  @Test
  void aRowOfATableMakesNoProteinButItsOwn() {
    Everything all = Everything.of(row(TSV, 1, pooled()));
    assertEquals(
        List.of("P00001", "P00002"), all.proteins().stream().map(Protein::accession).toList());
  }

  @Test
  void orthologsInCellsAreOrthologsAndNoRows() {
    Everything all = Everything.of(withOrthologs(TSV, 5), withOrthologs(TSV, 6));
    assertEquals(
        List.of(
            new Orthology(List.of(), "A0A023GPJ1", "P00001", ""),
            new Orthology(List.of(), "P00001", "", "CAEEL14858")),
        all.orthologies());
    assertEquals(List.of(new OmaEntry("CAEEL14858", FLY)), all.omaEntries());
    Protein ortholog = all.protein("A0A023GPJ1");
    assertEquals(FLY, ortholog.organism());
    assertTrue(ortholog.paged());
    assertEquals(List.of(Location.of(TSV)), ortholog.from());
  }

  @Test
  void anOrthologThatARowOfARecordStatesAsWellCountsThatRowOnly() {
    Everything all =
        Everything.of(withOrthologs(TSV, 5), Rows.ortholog(3, "A0A023GPJ1", "P00001", true));
    assertEquals(List.of(Rows.at(3)), all.orthologies().get(0).from());
  }

  @Test
  void theOrganismThatRowsGiveWinsOverThatOfCellsHoweverOftenTheyRepeatIt() {
    Everything all =
        Everything.of(
            withOrthologs(TSV, 5),
            withOrthologs(MITAB, 5),
            withOrthologs(TSV, 6),
            new io.github.tflinkrdf.record.OrthologRow(
                Rows.at(3), "P00001", "A0A023GPJ1", false, true, HUMAN));
    assertEquals(HUMAN, all.protein("A0A023GPJ1").organism());
  }

  private static Interaction only(InteractionRow... rows) {
    List<Interaction> all = Everything.of(rows).interactions();
    assertEquals(1, all.size());
    return all.get(0);
  }

  private static InteractionRow row(String file, int line, Evidence evidence) {
    return row(file, line, evidence, Orthologs.NONE);
  }

  private static InteractionRow withOrthologs(String file, int line) {
    List<Ortholog> all =
        List.of(
            new Ortholog("A0A023GPJ1", false, true, FLY),
            new Ortholog("CAEEL14858", true, false, FLY));
    return row(file, line, pooled(), new Orthologs(99, all));
  }

  private static InteractionRow row(String file, int line, Evidence evidence, Orthologs ofFactor) {
    return new InteractionRow(
        new Location(file, line),
        "",
        party("P00001"),
        party("P00002"),
        HUMAN,
        evidence,
        ofFactor,
        Orthologs.NONE);
  }

  private static Evidence pooled(String... articles) {
    return Rows.evidence(List.of("GTRD"), List.of(), List.of(articles), null);
  }

  private static Evidence told(List<String> original, List<String> ofDatabases, Effect... effects) {
    return new Evidence(
        List.of("ORegAnno"),
        List.of(),
        List.of(),
        original,
        ofDatabases,
        List.of(effects),
        List.of("oreganno:OREG0002124"),
        Optional.empty());
  }
}
