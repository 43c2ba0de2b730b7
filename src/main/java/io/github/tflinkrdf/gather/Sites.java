package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.Convention;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;

/** Makes the finished binding site of the rows of one site id. */
final class Sites {
  private final Words words;
  private final Accessions accessions;
  private final Vocabulary vocabulary;
  private final ForeignAssemblies foreign;

  Sites(Words words, Accessions accessions, Vocabulary vocabulary) {
    this.words = words;
    this.accessions = accessions;
    this.vocabulary = vocabulary;
    this.foreign = new ForeignAssemblies(words, accessions, vocabulary);
  }

  BindingSite site(List<SiteSighting> rows) {
    SiteUnion site = SiteUnion.of(rows, words);
    Union said = new Union(site.kept(), words, vocabulary);
    Known factor = accessions.of(AccessionCode.text(site.winner().factor()));
    Spot spot = site.spot();
    List<String> databases = said.databases();
    Convention convention =
        SiteCoordinates.convention(spot, site.sequence(), databases, vocabulary);
    int low = foreign.of(site, factor) ? -1 : SiteCoordinates.low(spot, convention);
    return new BindingSite(
        said.from(),
        SiteCode.text(site.winner().id()),
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
        said.records(),
        said.tables());
  }

  private static String strand(Spot spot) {
    return switch (spot.strand()) {
      case '+' -> "+";
      case '-' -> "-";
      default -> ".";
    };
  }
}
