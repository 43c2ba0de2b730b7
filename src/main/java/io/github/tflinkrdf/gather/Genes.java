package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Decides the genes of all accessions; every one that rows give is the product of exactly one. */
final class Genes {
  private Genes() {}

  /** NCBI genes by id, with and without products; then unresolved genes by accession. */
  static Iterator<Gene> of(List<Known> accessions) {
    Map<String, NcbiGene> byId = new TreeMap<>();
    for (Known known : accessions) {
      List<String> ids = known.genes.all();
      for (String id : ids) {
        NcbiGene gene = byId.computeIfAbsent(id, key -> new NcbiGene());
        (ids.size() == 1 ? gene.products : gene.mentions).add(known);
      }
    }
    Stream<Gene> ncbi = byId.entrySet().stream().map(e -> e.getValue().gene(e.getKey()));
    return Stream.concat(ncbi, unresolved(accessions)).iterator();
  }

  private static Stream<Gene> unresolved(List<Known> accessions) {
    return accessions.stream()
        .filter(known -> known.genes.stated() && known.genes.only().isEmpty())
        .map(
            known ->
                new Gene(
                    List.of(known.first()),
                    "",
                    List.of(known.accession),
                    "gene of " + known.label(),
                    List.of(),
                    known.genes.candidates(),
                    known.organism()));
  }

  /** An NCBI gene's products, and the proteins that have it among several. */
  private static final class NcbiGene {
    final List<Known> products = new ArrayList<>(1);
    final List<Known> mentions = new ArrayList<>(0);

    Gene gene(String id) {
      Ballot names = new Ballot();
      products.forEach(known -> names.addAll(known.names));
      Ballot organisms = new Ballot();
      sources().forEach(known -> organisms.addAll(known.organisms));
      return new Gene(
          from(),
          id,
          products.stream().map(known -> known.accession).toList(),
          names.winner(Gene.idLabel(id)),
          names.others(),
          List.of(),
          organisms.winner(""));
    }

    private List<Known> sources() {
      return products.isEmpty() ? mentions : products;
    }

    private List<Location> from() {
      return sources().stream().map(Known::first).sorted().distinct().toList();
    }
  }
}
