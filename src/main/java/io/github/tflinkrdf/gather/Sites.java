package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.AssemblyTerm;
import io.github.tflinkrdf.terms.Convention;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;

/** Makes the finished binding site of the rows of one site id. */
final class Sites {
  private final Words words;
  private final Accessions accessions;
  private final Vocabulary vocabulary;

  Sites(Words words, Accessions accessions, Vocabulary vocabulary) {
    this.words = words;
    this.accessions = accessions;
    this.vocabulary = vocabulary;
  }

  BindingSite site(List<SiteSighting> rows) {
    SiteUnion site = SiteUnion.of(rows, words);
    Union said = Union.of(site.kept(), SiteSighting::support, words, vocabulary);
    Known factor = accessions.of(AccessionCode.text(site.winner().factor().accession()));
    Spot spot = site.spot();
    List<String> databases = said.databases();
    Convention convention =
        SiteCoordinates.convention(spot, site.sequence(), databases, vocabulary);
    int low = foreign(spot, factor) ? -1 : SiteCoordinates.low(spot, convention);
    return new BindingSite(
        said.from(),
        site.winner().id(),
        factor.accession,
        factor.label(),
        databases,
        said.methods(),
        said.originalArticles(),
        said.databaseArticles(),
        said.smallScale(),
        site.sequence(),
        spot.assembly(words),
        spot.chromosome(words),
        spot.start(),
        spot.end(),
        spot.known() ? convention.localName() : "",
        low,
        low < 0 ? -1 : spot.end(),
        low < 0 ? "" : strand(spot),
        said.records());
  }

  private boolean foreign(Spot spot, Known factor) {
    AssemblyTerm assembly = vocabulary.assembly(spot.assembly(words));
    String organism = factor.organism();
    return assembly.known() && !organism.isEmpty() && !assembly.organism().equals(organism);
  }

  private static String strand(Spot spot) {
    return switch (spot.strand()) {
      case '+' -> "+";
      case '-' -> "-";
      default -> ".";
    };
  }
}
