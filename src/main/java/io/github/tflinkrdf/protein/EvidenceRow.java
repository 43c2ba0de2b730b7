package io.github.tflinkrdf.protein;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** What a row says of a regulation or a site: read in one go, as one range of the index. */
final class EvidenceRow {
  private static final Pattern REGION =
      Pattern.compile("/region/([^/]+)/([^/]+):(\\d+)-(\\d+):([+.-])$");
  // PubMed ids are numbers, so the shorter one is the smaller
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Node thing;
  private final Facts facts;
  private final Map<Node, List<Node>> about;

  EvidenceRow(Node thing, Facts facts) {
    this.thing = thing;
    this.facts = facts;
    this.about = facts.about(thing);
  }

  /**
   * The row of a regulation.
   *
   * @param partner the property that has the other protein
   */
  Row regulation(Node partner, String direction) {
    Row row = new Row().with(Column.DIRECTION, direction);
    values(partner).forEach(other -> new PartnerRow(other, facts).in(row));
    return evidence(row)
        .with(Column.PAIRING, values(Terms.PAIRING).stream().map(Facts::id).toList())
        .with(Column.EFFECT, values(Terms.EFFECT).stream().map(Facts::id).sorted().toList())
        .with(Column.STATEMENT, thing.toString());
  }

  Row site() {
    Row row =
        evidence(new Row().with(Column.SITE, Facts.id(thing)))
            .with(Column.SEQUENCE, text(Terms.SEQUENCE))
            .with(Column.IRI, thing.toString());
    Optional<Matcher> region =
        values(Terms.LOCATION).stream()
            .map(node -> REGION.matcher(node.toString()))
            .filter(Matcher::find)
            .findFirst();
    return region.map(found -> placed(row, found)).orElseGet(() -> printed(row));
  }

  private static Row placed(Row row, Matcher region) {
    return row.with(Column.ASSEMBLY, decoded(region.group(1)))
        .with(Column.CHROMOSOME, decoded(region.group(2)))
        .with(Column.START, region.group(3))
        .with(Column.END, region.group(4))
        .with(Column.STRAND, region.group(5));
  }

  private Row printed(Row row) {
    return row.with(Column.ASSEMBLY, text(Terms.SOURCE_ASSEMBLY))
        .with(Column.CHROMOSOME, text(Terms.SOURCE_CHROMOSOME))
        .with(Column.START, text(Terms.SOURCE_START))
        .with(Column.END, text(Terms.SOURCE_END));
  }

  private Row evidence(Row row) {
    return row.with(Column.DATABASES, facts.names(values(Terms.DATABASE)))
        .with(Column.METHODS, facts.names(values(Terms.METHOD)))
        .with(Column.ORIGINAL_ARTICLES, articles(Terms.ORIGINAL))
        .with(Column.DATABASE_ARTICLES, articles(Terms.DATABASE_ARTICLE))
        .with(Column.SMALL_SCALE, text(Terms.SMALL_SCALE));
  }

  private List<String> articles(Node property) {
    return values(property).stream().map(Facts::id).sorted(BY_NUMBER).toList();
  }

  private Optional<String> text(Node property) {
    return values(property).stream().map(Node::getLiteralLexicalForm).findFirst();
  }

  private List<Node> values(Node property) {
    return about.getOrDefault(property, List.of());
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
