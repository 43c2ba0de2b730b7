package io.github.tflinkrdf.gather;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The regions of binding sites, their ends, and the chromosomes and assemblies they lie on. */
final class Places implements AutoCloseable {
  private final Set<Chromosome> chromosomes = new HashSet<>();
  private final Sorter<Region> regions;
  private final Sorter<Position> positions;

  Places(Path spillFolder, long memoryBudget) {
    PlaceCodecs codecs = new PlaceCodecs();
    regions = new Sorter<>(PlaceCodecs.REGIONS, codecs.regions(), spillFolder, memoryBudget / 3);
    positions =
        new Sorter<>(PlaceCodecs.POSITIONS, codecs.positions(), spillFolder, memoryBudget / 3 * 2);
  }

  /**
   * Takes a site whose place is claimed.
   *
   * @return true if it is the first on its chromosome
   */
  boolean add(BindingSite site) {
    String assembly = site.assembly();
    String chromosome = site.chromosome();
    regions.add(new Region(assembly, chromosome, site.low(), site.high(), site.strand()));
    positions.add(new Position(assembly, chromosome, site.low(), site.strand()));
    positions.add(new Position(assembly, chromosome, site.high(), site.strand()));
    return chromosomes.add(new Chromosome(assembly, chromosome));
  }

  Iterator<Region> regions() {
    return new Distinct<>(regions.sorted());
  }

  Iterator<Position> positions() {
    return new Distinct<>(positions.sorted());
  }

  Iterator<Chromosome> chromosomes() {
    return chromosomes.stream()
        .sorted(Comparator.comparing(Chromosome::assembly).thenComparing(Chromosome::chromosome))
        .iterator();
  }

  /** Their labels, sorted. */
  Stream<String> assemblies() {
    return chromosomes.stream().map(Chromosome::assembly).distinct().sorted();
  }

  @Override
  public void close() {
    Runs.closeAll(List.of(regions::close, positions::close));
  }
}
