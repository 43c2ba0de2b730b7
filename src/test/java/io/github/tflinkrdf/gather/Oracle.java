package io.github.tflinkrdf.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.record.HeaderRow;
import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.OrthologRow;
import io.github.tflinkrdf.record.Orthologs;
import io.github.tflinkrdf.record.Party;
import io.github.tflinkrdf.record.Row;
import io.github.tflinkrdf.record.SequenceRow;
import io.github.tflinkrdf.record.SiteRow;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Severity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of gather, read plainly and slowly: each answer goes over all rows anew. */
final class Oracle {
  final List<Row> rows;

  /** Leaves out the rows that were found to contradict their site; those rules are tested apart. */
  Oracle(List<Row> all, Everything made) {
    Set<Location> lost = new HashSet<>();
    made.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> lost.add(finding.where()));
    rows = all.stream().filter(row -> !lost.contains(row.at())).toList();
  }

  /** A protein as a row speaks of it; rank 0 is the best. */
  record Mention(Party party, String organism, int rank, Location at) {}

  private Stream<Mention> mentions() {
    return rows.stream().flatMap(Oracle::mentions);
  }

  private static Stream<Mention> mentions(Row row) {
    Location at = row.at();
    Mention record = new Mention(Rows.party(row.record()), "", 2, at);
    return Stream.concat(
        mentions(row, at), row.record().isEmpty() ? Stream.of() : Stream.of(record));
  }

  private static Stream<Mention> mentions(Row row, Location at) {
    if (row instanceof HeaderRow header) {
      return Stream.of(new Mention(header.protein(), header.organism(), 0, at));
    }
    if (row instanceof InteractionRow r) {
      return Stream.of(
              Stream.of(
                  new Mention(r.factor(), r.organism(), 1, at),
                  new Mention(r.target(), r.organism(), 1, at)),
              inCell(r.factorOrthologs(), at),
              inCell(r.targetOrthologs(), at))
          .flatMap(all -> all);
    }
    if (row instanceof SiteRow r) {
      return Stream.of(new Mention(r.factor(), r.organism(), 1, at));
    }
    if (row instanceof SequenceRow r) {
      return Stream.of(new Mention(r.factor(), r.organism(), 1, at));
    }
    OrthologRow r = (OrthologRow) row;
    return r.oma()
        ? Stream.of()
        : Stream.of(new Mention(Rows.party(r.ortholog()), r.organism(), 2, at));
  }

  /** Rank 3: what stands in cells counts less, and once. */
  private static Stream<Mention> inCell(Orthologs cell, Location at) {
    return cell.all().stream()
        .filter(ortholog -> !ortholog.oma())
        .map(o -> new Mention(Rows.party(o.id()), o.organism(), 3, Location.of(at.file())));
  }

  List<Mention> of(String accession) {
    return mentions().filter(m -> m.party().accession().equals(accession)).toList();
  }

  List<String> accessions() {
    return mentions().map(m -> m.party().accession()).distinct().sorted().toList();
  }

  void check(Protein protein) {
    List<Mention> mentions = of(protein.accession());
    assertEquals(label(mentions, protein.accession()), protein.label());
    Set<String> names =
        mentions.stream()
            .flatMap(m -> m.party().names().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    names.remove(protein.label());
    assertEquals(List.copyOf(names), protein.altLabels());
    assertEquals(organism(mentions), protein.organism());
    assertEquals(geneIds(mentions).size() == 1 ? geneIds(mentions).get(0) : "", protein.geneId());
    assertEquals(
        geneIds(mentions).size() > 1 ? geneIds(mentions) : List.of(), protein.candidateGeneIds());
    boolean onlyInCells = mentions.stream().allMatch(m -> m.rank() == 3);
    assertEquals(
        mentions.stream()
            .filter(m -> onlyInCells || m.rank() < 3)
            .map(Mention::at)
            .min(Comparator.naturalOrder())
            .stream()
            .toList(),
        protein.from());
  }

  static String label(List<Mention> mentions, String accession) {
    return best(
        mentions, m -> m.party().names().isEmpty() ? "" : m.party().names().get(0), accession);
  }

  private static String organism(List<Mention> mentions) {
    return best(mentions, Mention::organism, "");
  }

  /** Of the best rank that has any, the most frequent, of those the smallest. */
  private static String best(
      List<Mention> mentions, Function<Mention, String> value, String otherwise) {
    for (int rank = 0; rank <= 3; rank++) {
      int each = rank;
      Map<String, Long> counts =
          mentions.stream()
              .filter(m -> m.rank() == each && !value.apply(m).isEmpty())
              .collect(Collectors.groupingBy(value, Collectors.counting()));
      if (!counts.isEmpty()) {
        long most = counts.values().stream().max(Long::compare).orElseThrow();
        if (rank == 3) {
          counts.replaceAll((each3, any) -> most);
        }
        return counts.keySet().stream()
            .filter(v -> counts.get(v) == most)
            .sorted()
            .findFirst()
            .orElseThrow();
      }
    }
    return otherwise;
  }

  static List<String> geneIds(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.party().geneIds().stream())
        .distinct()
        .sorted()
        .toList();
  }

  void checkGenes(List<Gene> genes) {
    for (Gene gene : genes) {
      List<String> products =
          accessions().stream()
              .filter(
                  a ->
                      gene.geneId().isEmpty()
                          ? gene.products().contains(a)
                          : geneIds(of(a)).equals(List.of(gene.geneId())))
              .toList();
      assertEquals(products, gene.products());
      List<Mention> sources = products.stream().flatMap(a -> of(a).stream()).toList();
      if (!gene.geneId().isEmpty() && !products.isEmpty()) {
        assertEquals(label(sources, "NCBI Gene " + gene.geneId()), gene.label());
        assertEquals(organism(sources), gene.organism());
      }
    }
    assertEquals(
        mentions().flatMap(m -> m.party().geneIds().stream()).distinct().sorted().toList(),
        genes.stream().map(Gene::geneId).filter(id -> !id.isEmpty()).toList());
  }
}
