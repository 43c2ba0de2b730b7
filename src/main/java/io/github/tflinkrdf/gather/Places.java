package io.github.tflinkrdf.gather;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The regions of binding sites, their ends, and the chromosomes and assemblies they lie on. */
final class Places implements AutoCloseable {
  private final SortedSet<Chromosome> chromosomes =
      new TreeSet<>(
          Comparator.comparing(Chromosome::assembly).thenComparing(Chromosome::chromosome));
  private final Sorter<Region> regions;
  private final Sorter<Position> positions;

  Places(Path spillFolder, long memoryBudget) {
    PlaceCodecs codecs = new PlaceCodecs();
    regions = new Sorter<>(PlaceCodecs.REGIONS, codecs.regions(), spillFolder, memoryBudget / 3);
    positions =
        new Sorter<>(PlaceCodecs.POSITIONS, codecs.positions(), spillFolder, memoryBudget / 3 * 2);
  }

  /** Takes a site whose place is claimed. */
  void add(BindingSite site) {
    String assembly = site.assembly();
    String chromosome = site.chromosome();
    chromosomes.add(new Chromosome(assembly, chromosome));
    regions.add(new Region(assembly, chromosome, site.low(), site.high(), site.strand()));
    positions.add(new Position(assembly, chromosome, site.low(), site.strand()));
    positions.add(new Position(assembly, chromosome, site.high(), site.strand()));
  }

  Iterator<Region> regions() {
    return new Distinct<>(regions.sorted());
  }

  Iterator<Position> positions() {
    return new Distinct<>(positions.sorted());
  }

  Iterator<Chromosome> chromosomes() {
    return chromosomes.iterator();
  }

  /** Their labels, sorted. */
  Stream<String> assemblies() {
    return chromosomes.stream().map(Chromosome::assembly).distinct();
  }

  @Override
  public void close() {
    Sorter.closeAll(List.of(regions, positions));
  }
}
