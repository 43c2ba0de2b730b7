package io.github.tflinkrdf.protein;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The rows of a protein's tables, in an order that a release keeps: regulations by how many
 * databases and original articles tell of them, the most first; sites as the index has them, since
 * there can be very many; orthologs by IRI.
 */
record ProteinTables(Node protein, Facts facts) {
  private record Ranked(Node statement, int databases, int articles) {
    static final Comparator<Ranked> ORDER =
        Comparator.comparingInt(Ranked::databases)
            .thenComparingInt(Ranked::articles)
            .reversed()
            .thenComparing(ranked -> ranked.statement().toString());
  }

  long total(Table table) {
    return switch (table) {
      case FACTORS -> facts.countHaving(Terms.TARGET_PRODUCT, protein);
      case TARGETS -> facts.countHaving(Terms.SUBJECT, protein);
      case SITES -> facts.countHaving(Terms.BOUND_BY, protein);
      case ORTHOLOGS -> facts.countEach(protein, Terms.ORTHOLOG);
    };
  }

  /** Gives the rows from one on, from 0, at most so many. */
  void rows(Table table, long offset, long limit, Consumer<Row> to) {
    ExtendedIterator<Node> unordered = things(table);
    try {
      Iterator<Node> things = ordered(table, unordered);
      for (long i = 0; things.hasNext() && i < offset + limit; i++) {
        Node thing = things.next();
        if (i >= offset) {
          to.accept(row(table, thing));
        }
      }
    } finally {
      unordered.close();
    }
  }

  private ExtendedIterator<Node> things(Table table) {
    return switch (table) {
      case FACTORS -> facts.having(Terms.TARGET_PRODUCT, protein);
      case TARGETS -> facts.having(Terms.SUBJECT, protein);
      case SITES -> facts.having(Terms.BOUND_BY, protein);
      case ORTHOLOGS -> facts.each(protein, Terms.ORTHOLOG);
    };
  }

  private Iterator<Node> ordered(Table table, ExtendedIterator<Node> things) {
    return switch (table) {
      case FACTORS, TARGETS -> ranked(things);
      case SITES -> things;
      case ORTHOLOGS ->
          things.toList().stream().sorted(Comparator.comparing(Node::toString)).iterator();
    };
  }

  private Iterator<Node> ranked(ExtendedIterator<Node> statements) {
    List<Ranked> ranked =
        statements
            .mapWith(
                s ->
                    new Ranked(
                        s,
                        facts.count(s, Terms.DATABASE_COUNT),
                        facts.count(s, Terms.ORIGINAL_COUNT)))
            .toList();
    return ranked.stream().sorted(Ranked.ORDER).map(Ranked::statement).iterator();
  }

  private Row row(Table table, Node thing) {
    return switch (table) {
      case FACTORS -> new EvidenceRow(thing, facts).regulation(Terms.SUBJECT, "factor");
      case TARGETS -> new EvidenceRow(thing, facts).regulation(Terms.TARGET_PRODUCT, "target");
      case SITES -> new EvidenceRow(thing, facts).site();
      case ORTHOLOGS -> new PartnerRow(thing, facts).ortholog();
    };
  }
}
