package io.github.tflinkrdf.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.record.Effect;
import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.OrthologRow;
import io.github.tflinkrdf.record.Orthologs;
import io.github.tflinkrdf.record.Party;
import io.github.tflinkrdf.record.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules for statements and orthologs, read plainly and slowly. */
final class PairOracle {
  private final Oracle accessions;
  private final List<Row> rows;

  PairOracle(Oracle accessions) {
    this.accessions = accessions;
    this.rows = accessions.rows;
  }

  static String pair(Interaction statement) {
    return statement.factor() + " " + statement.target();
  }

  private static String pair(InteractionRow row) {
    return row.factor().accession() + " " + row.target().accession();
  }

  private Stream<InteractionRow> interactions() {
    return rows.stream().filter(InteractionRow.class::isInstance).map(InteractionRow.class::cast);
  }

  List<String> pairs() {
    return interactions()
        .map(PairOracle::pair)
        .distinct()
        .sorted(
            Comparator.comparing((String p) -> p.split(" ")[0]).thenComparing(p -> p.split(" ")[1]))
        .toList();
  }

  void check(Interaction statement) {
    List<InteractionRow> of =
        interactions().filter(row -> pair(row).equals(pair(statement))).toList();
    assertEquals(union(of, row -> row.evidence().databases()), statement.databases());
    assertEquals(union(of, row -> row.evidence().methods()), statement.methods());
    checkArticles(of, statement);
    assertEquals(
        union(of, row -> row.evidence().effects().stream().map(PairOracle::name).toList()),
        statement.effects());
    assertEquals(union(of, row -> row.evidence().entries()), statement.entries());
    assertEquals(
        union(of, row -> row.record().isEmpty() ? List.of(row.at().file()) : List.of()),
        statement.tables());
    assertEquals(
        union(of, row -> row.record().isEmpty() ? List.of() : List.of(row.record())),
        statement.records());
    assertEquals(smallScale(of), statement.smallScale());
    assertEquals(of.stream().map(Row::at).sorted().toList(), statement.from());
    List<Oracle.Mention> target = accessions.of(statement.target());
    assertEquals(
        Oracle.label(accessions.of(statement.factor()), statement.factor()),
        statement.factorLabel());
    assertEquals(Oracle.label(target, statement.target()), statement.targetLabel());
    assertEquals(
        Oracle.geneIds(target).size() == 1 ? Oracle.geneIds(target).get(0) : "",
        statement.geneId());
  }

  private static void checkArticles(List<InteractionRow> rows, Interaction statement) {
    List<String> pooled = union(rows, row -> row.evidence().articles());
    List<String> original = union(rows, row -> row.evidence().originalArticles());
    List<String> ofDatabases = union(rows, row -> row.evidence().databaseArticles());
    Set<String> expected = new TreeSet<>(ofDatabases);
    pooled.stream()
        .filter(id -> List.of("26578589", "27924024").contains(id) && !original.contains(id))
        .forEach(expected::add);
    assertEquals(List.copyOf(expected), statement.databaseArticles());
    Set<String> others = new TreeSet<>(pooled);
    others.addAll(original);
    others.removeAll(expected);
    assertEquals(List.copyOf(others), statement.originalArticles());
  }

  private static String name(Effect effect) {
    return effect == Effect.ACTIVATION ? "Activation" : "Repression";
  }

  private static List<String> union(
      List<InteractionRow> rows, Function<InteractionRow, List<String>> field) {
    return rows.stream().flatMap(row -> field.apply(row).stream()).distinct().sorted().toList();
  }

  private static Boolean smallScale(List<InteractionRow> rows) {
    List<Boolean> said =
        rows.stream()
            .map(InteractionRow::evidence)
            .map(Evidence::smallScale)
            .map(flag -> flag.orElse(null))
            .filter(Objects::nonNull)
            .toList();
    return said.isEmpty() ? null : Boolean.valueOf(said.contains(true));
  }

  static String pair(Orthology orthology) {
    return orthology.accession() + " " + orthology.ortholog() + orthology.omaEntry();
  }

  List<String> orthologPairs() {
    Stream<Orthology> ofRows =
        rows.stream()
            .filter(OrthologRow.class::isInstance)
            .map(OrthologRow.class::cast)
            .map(row -> orthology(row.record(), row.ortholog(), row.oma()));
    Stream<Orthology> ofCells =
        interactions()
            .flatMap(
                row ->
                    Stream.concat(
                        inCell(row.factor(), row.factorOrthologs()),
                        inCell(row.target(), row.targetOrthologs())));
    return Stream.concat(ofRows, ofCells)
        .distinct()
        .sorted(
            Comparator.comparing(Orthology::accession)
                .thenComparing(Orthology::ortholog)
                .thenComparing(Orthology::omaEntry))
        .map(PairOracle::pair)
        .toList();
  }

  private static Stream<Orthology> inCell(Party party, Orthologs cell) {
    return cell.all().stream().map(o -> orthology(party.accession(), o.id(), o.oma()));
  }

  private static Orthology orthology(String own, String other, boolean oma) {
    List<String> both = Stream.of(own, other).sorted().toList();
    return oma
        ? new Orthology(List.of(), own, "", other)
        : new Orthology(List.of(), both.get(0), both.get(1), "");
  }
}
