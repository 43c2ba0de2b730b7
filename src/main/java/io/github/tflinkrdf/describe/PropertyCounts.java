package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.terms.LinkTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the properties of a store lead to, of all its properties together. */
final class PropertyCounts {
  private final StoreIndexes indexes;
  private final long[] predicates;
  private final long[] triples;
  private final List<PropertyPass.Property> properties = new ArrayList<>();
  private List<PropertyPass> shares = List.of();

  private PropertyCounts(StoreIndexes indexes, long[] predicates, long[] triples) {
    this.indexes = indexes;
    this.predicates = predicates;
    this.triples = triples;
  }

  /**
   * Makes the pass.
   *
   * @param byKind triples by keys of {@link ObjectPass}
   * @param triples by the place of the predicate
   */
  static PropertyCounts of(
      Passes passes,
      StoreIndexes indexes,
      long[] predicates,
      KeyCounts byKind,
      long[] triples,
      List<LinkTarget> targets) {
    PropertyCounts counts = new PropertyCounts(indexes, predicates, triples);
    counts.prepare(byKind);
    List<PropertyPass.Property> largestFirst = counts.largestFirst();
    counts.shares =
        passes.make(predicates.length, () -> new PropertyPass(indexes, largestFirst, targets));
    return counts;
  }

  private void prepare(KeyCounts byKind) {
    boolean[] linking = new boolean[predicates.length];
    byKind.forEach(
        (key, count) -> linking[ObjectPass.place(key)] |= !Kinds.isLiteral(ObjectPass.kind(key)));
    long inTaxon = indexes.id(StoreCount.IN_TAXON);
    for (int i = 0; i < predicates.length; i++) {
      boolean grouping = predicates[i] == inTaxon;
      properties.add(new PropertyPass.Property(predicates[i], linking[i], grouping));
    }
  }

  /** So that no thread waits long for another at the end. */
  private List<PropertyPass.Property> largestFirst() {
    return IntStream.range(0, predicates.length)
        .boxed()
        .sorted(Comparator.comparing(i -> -triples[i]))
        .map(properties::get)
        .toList();
  }

  /**
   * All properties, in the order of their IRIs.
   *
   * @param subjects distinct ones by the place of the predicate
   */
  List<Counts.Property> all(long[] subjects) {
    List<Counts.Property> all = new ArrayList<>();
    for (int i = 0; i < predicates.length; i++) {
      long objects = properties.get(i).objects();
      all.add(new Counts.Property(iri(predicates[i]), triples[i], subjects[i], objects));
    }
    all.sort(Comparator.comparing(Counts.Property::iri));
    return all;
  }

  /** Links by property and target. */
  List<Counts.Links> links() {
    Map<PropertyPass.Link, Long> sums = new HashMap<>();
    shares.forEach(share -> share.links().forEach((k, n) -> sums.merge(k, n, Long::sum)));
    List<Counts.Links> links = new ArrayList<>();
    sums.forEach((k, n) -> links.add(new Counts.Links(iri(k.predicate()), k.target(), n)));
    links.sort(
        Comparator.comparing(Counts.Links::property).thenComparing(link -> link.target().name()));
    return links;
  }

  /** Entities by the IRI of their taxon. */
  Map<String, Long> organisms() {
    Map<String, Long> sums = new TreeMap<>();
    shares.forEach(share -> share.grouped().forEach((k, n) -> sums.merge(k, n, Long::sum)));
    return sums;
  }

  private String iri(long id) {
    return indexes.node(id).getURI();
  }
}
