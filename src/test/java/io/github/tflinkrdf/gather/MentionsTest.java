package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Everything.VOCABULARY;
import static io.github.tflinkrdf.gather.Everything.list;
import static io.github.tflinkrdf.gather.Rows.FLY;
import static io.github.tflinkrdf.gather.Rows.HUMAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.terms.MethodTerm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MentionsTest {
  private final Mentions mentions =
      new Mentions(VOCABULARY, Path.of("never-made"), Everything.IN_MEMORY);

  @AfterEach
  void close() {
    mentions.close();
  }

  private List<PlainTriple> keep(Interaction... statements) {
    return mentions.keep(List.of(statements));
  }

  @Test
  void plainTriplesOfAFactorComeWithTheFirstStatementOfTheNext() {
    assertEquals(List.of(), keep(statement("P00001", "P00002", "7")));
    assertEquals(List.of(), keep(statement("P00001", "P00003", "")));
    assertEquals(
        List.of(
            new PlainTriple("P00001", "P00002", "7", List.of()),
            new PlainTriple("P00001", "P00003", "", List.of())),
        keep(statement("P00004", "P00002", "7")));
    assertEquals(
        List.of(new PlainTriple("P00004", "P00002", "7", List.of())),
        mentions.plainTriplesOfLastFactor());
    assertEquals(List.of(), mentions.plainTriplesOfLastFactor());
  }

  @Test
  void twoTargetsOfOneGeneMakeOnePlainTripleThatNamesTheFirst() {
    keep(statement("P00001", "P00002", "7"));
    keep(statement("P00001", "P00003", "7"));
    assertEquals(
        List.of(new PlainTriple("P00001", "P00002", "7", List.of())),
        mentions.plainTriplesOfLastFactor());
  }

  @Test
  void theSignsOfTwoTargetsOfOneGeneAreUnited() {
    keep(signed("P00001", "P00002", "7", "Repression"));
    keep(signed("P00001", "P00003", "7"));
    keep(signed("P00001", "P00004", "7", "Activation"));
    keep(signed("P00001", "P00005", "", "Activation"));
    assertEquals(
        List.of(
            new PlainTriple("P00001", "P00002", "7", List.of("Activation", "Repression")),
            new PlainTriple("P00001", "P00005", "", List.of("Activation"))),
        mentions.plainTriplesOfLastFactor());
  }

  @Test
  void theTablesOfStatementsAndSitesAreDescribedOnce() {
    keep(statement("P00001", "P00002", ""));
    keep(statement("P00001", "P00003", ""));
    mentions.keep(site("TFLinkSS1", List.of()));
    assertEquals(
        List.of(new SourceTable("s.tsv"), new SourceTable("t.tsv")), list(mentions.sourceTables()));
  }

  @Test
  void targetsWithoutAGeneIdHaveAPlainTripleEach() {
    keep(statement("P00001", "P00002", ""));
    keep(statement("P00001", "P00003", ""));
    assertEquals(
        List.of(
            new PlainTriple("P00001", "P00002", "", List.of()),
            new PlainTriple("P00001", "P00003", "", List.of())),
        mentions.plainTriplesOfLastFactor());
  }

  @Test
  void talliesCountKeptStatementsOnBothSides() {
    keep(statement("P00001", "P00001", ""));
    keep(statement("P00001", "P00003", ""));
    keep(statement("P00002", "P00003", ""));
    assertEquals(
        List.of(new Tally("P00001", 2, 1), new Tally("P00002", 1, 0), new Tally("P00003", 0, 2)),
        list(mentions.tallies()));
  }

  @Test
  void aDatabaseBringsThoseItComesFromAndTheirArticles() {
    keep(
        statement("P00001", "P00002", "", List.of("IntAct_via_DoRothEA", "Nowhere"), List.of("5")));
    assertEquals(
        List.of("DoRothEA", "IntAct", "IntAct_via_DoRothEA", "Nowhere"),
        list(mentions.sourceDatabases()).stream().map(d -> d.term().label()).toList());
    assertEquals(
        List.of("24234451", "31340985", "5"),
        list(mentions.publications()).stream().map(Publication::pubmedId).toList());
  }

  @Test
  void theMethodsOfStatementsAndSitesAreDescribedOnce() {
    MethodTerm method = VOCABULARY.methods("one hybrid").get(0);
    mentions.keep(site("TFLinkSS1", List.of(method.iri())));
    mentions.keep(site("TFLinkSS2", List.of(method.iri())));
    assertEquals(List.of(new Method(method)), list(mentions.methods()));
    assertEquals(List.of(new Publication("77")), list(mentions.publications()));
  }

  @Test
  void organismsAreThoseOfProteinsGenesAndOmaEntries() {
    String worm = "http://purl.uniprot.org/taxonomy/6239";
    mentions.keep(new OmaEntry("CAEEL14858", worm));
    mentions.keep(new Gene(List.of(), "7", List.of(), "x", List.of(), List.of(), FLY));
    mentions.keep(protein(HUMAN, "MA0260.1", "MA0001.1"));
    mentions.keep(protein("", "MA0001.1"));
    assertEquals(List.of(worm, FLY, HUMAN), organisms());
    assertEquals(
        List.of(new BindingMatrix("MA0001.1"), new BindingMatrix("MA0260.1")),
        list(mentions.bindingMatrices()));
  }

  private List<String> organisms() {
    List<String> all = new ArrayList<>();
    mentions.organisms().forEachRemaining(organism -> all.add(organism.term().iri()));
    return all;
  }

  private static Protein protein(String organism, String... matrices) {
    List<String> none = List.of();
    return new Protein(
        List.of(), "P1", "x", none, organism, "", none, List.of(matrices), true, true, true, true);
  }

  private static Interaction statement(String factor, String target, String geneId) {
    return statement(factor, target, geneId, List.of(), List.of());
  }

  private static Interaction statement(
      String factor, String target, String geneId, List<String> databases, List<String> articles) {
    return statement(factor, target, geneId, databases, articles, List.of());
  }

  private static Interaction signed(
      String factor, String target, String geneId, String... effects) {
    return statement(factor, target, geneId, List.of(), List.of(), List.of(effects));
  }

  private static Interaction statement(
      String factor,
      String target,
      String geneId,
      List<String> databases,
      List<String> articles,
      List<String> effects) {
    List<String> none = List.of();
    return new Interaction(
        List.of(),
        factor,
        "f",
        target,
        "t",
        geneId,
        databases,
        none,
        articles,
        none,
        effects,
        none,
        null,
        none,
        List.of("t.tsv"));
  }

  private static BindingSite site(String id, List<String> methods) {
    List<String> none = List.of();
    return new BindingSite(
        List.of(),
        id,
        "P00001",
        "f",
        none,
        methods,
        List.of("77"),
        none,
        null,
        "",
        "",
        "",
        -1,
        -1,
        "",
        -1,
        -1,
        "",
        none,
        List.of("s.tsv"));
  }
}
