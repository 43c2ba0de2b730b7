package io.github.tflinkrdf.protein;

import io.github.tflinkrdf.web.Served;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Finds proteins, genes and articles by what people write: a name or how it begins, a UniProt
 * accession, an NCBI Gene id, a PubMed id. Ids are asked from the store; names from the index, or,
 * while that is being built, whole names from the store.
 */
final class Search {
  private static final int LONGEST = 200;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(pmid|pubmed)|(geneid|ncbigene|gene|entrez))?[:\\s]*(\\d{1,12})",
          Pattern.CASE_INSENSITIVE);

  private final NameIndexes indexes;

  Search(NameIndexes indexes) {
    this.indexes = indexes;
  }

  /** What a text means, the best first; nothing for an empty text. */
  List<Hit> find(String text, int limit, Served served) {
    String asked = text.strip();
    if (asked.isEmpty() || asked.length() > LONGEST) {
      return List.of();
    }
    return Txn.calculateRead(served.data(), () -> find(asked, limit, served, Facts.of(served)));
  }

  private List<Hit> find(String asked, int limit, Served served, Facts facts) {
    Hits hits = new Hits(facts);
    Set<Node> proteins = new LinkedHashSet<>();
    Node accession = Terms.iri(Terms.UNIPROT + asked.toUpperCase(Locale.ROOT));
    if (facts.isProtein(accession)) {
      proteins.add(accession);
    }
    List<Hit> found = new ArrayList<>(byNumber(asked, facts, hits, proteins));
    proteins.addAll(byName(asked, limit, served, facts));
    proteins.stream().limit(limit).map(hits::protein).forEach(found::add);
    return found.stream().limit(limit).toList();
  }

  private static List<Hit> byNumber(String asked, Facts facts, Hits hits, Set<Node> proteins) {
    Matcher number = NUMBER.matcher(asked);
    List<Hit> found = new ArrayList<>();
    if (number.matches() && number.group(1) == null) {
      Node gene = Terms.iri(Terms.GENE + number.group(3));
      facts.one(gene, Terms.LABEL).ifPresent(label -> found.add(hits.gene(gene)));
      proteins.addAll(facts.all(gene, Terms.HAS_PRODUCT));
    }
    if (number.matches() && number.group(2) == null) {
      Node article = Terms.iri(Terms.PUBMED + number.group(3));
      facts.one(article, Terms.TYPE).ifPresent(type -> found.add(hits.article(article)));
    }
    return found;
  }

  private List<Node> byName(String asked, int limit, Served served, Facts facts) {
    return indexes
        .of(served)
        .map(
            index ->
                index.find(asked, limit).stream()
                    .map(accession -> Terms.iri(Terms.UNIPROT + accession))
                    .toList())
        .orElseGet(() -> named(asked, limit, facts));
  }

  /** Those of exactly this name, in the cases in which names of genes are written. */
  private static List<Node> named(String asked, int limit, Facts facts) {
    String lower = asked.toLowerCase(Locale.ROOT);
    String capital = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    Set<Node> found = new LinkedHashSet<>();
    for (Node property : List.of(Terms.LABEL, Terms.ALT_LABEL)) {
      Stream.of(asked, asked.toUpperCase(Locale.ROOT), capital, lower)
          .distinct()
          .forEach(name -> add(property, name, limit, facts, found));
    }
    return List.copyOf(found);
  }

  private static void add(Node property, String name, int limit, Facts facts, Set<Node> found) {
    ExtendedIterator<Node> named = facts.having(property, NodeFactory.createLiteralString(name));
    try {
      while (found.size() < limit && named.hasNext()) {
        Node thing = named.next();
        if (facts.isProtein(thing)) {
          found.add(thing);
        }
      }
    } finally {
      named.close();
    }
  }
}
