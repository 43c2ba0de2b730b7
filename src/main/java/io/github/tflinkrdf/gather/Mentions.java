package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.AssemblyTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Is told of every description that is kept, and gives what those descriptions speak of: each once,
 * in order. Regions and positions beyond the memory budget are spilled; the rest is bounded by the
 * number of accessions and articles.
 */
public final class Mentions implements AutoCloseable {
  private final Vocabulary vocabulary;
  private final PlainTriples plainTriples = new PlainTriples();
  private final Tallies tallies = new Tallies();
  private final Set<String> organisms = new HashSet<>();
  private final Set<String> matrices = new HashSet<>();
  private final Sources sources;
  private final Places places;

  /**
   * @param spillFolder for temporary files; nothing of them is left after {@link #close}
   * @param memoryBudget bytes of heap for regions and positions
   */
  public Mentions(Vocabulary vocabulary, Path spillFolder, long memoryBudget) {
    this.vocabulary = vocabulary;
    this.sources = new Sources(vocabulary);
    this.places = new Places(spillFolder, memoryBudget);
  }

  public void keep(Protein protein) {
    organism(protein.organism());
    matrices.addAll(protein.matrices());
  }

  public void keep(Gene gene) {
    organism(gene.organism());
  }

  public void keep(OmaEntry entry) {
    organism(entry.organism());
  }

  /**
   * Takes some statements of one factor; all of one factor come one after the other, by target.
   *
   * @return the plain triples of the factor before it, if they are the first of another factor
   */
  public List<PlainTriple> keep(List<Interaction> statements) {
    // one after the other, since each waits for memory of its own
    tallies.add(statements);
    statements.forEach(sources::add);
    return plainTriples.add(statements);
  }

  /** The plain triples of the last factor. */
  public List<PlainTriple> plainTriplesOfLastFactor() {
    return plainTriples.finish();
  }

  public void keep(BindingSite site) {
    sources.add(site);
    if (site.located() && places.add(site)) {
      organism(vocabulary.assembly(site.assembly()).organism());
    }
  }

  private void organism(String iri) {
    if (!iri.isEmpty()) {
      organisms.add(iri);
    }
  }

  public Iterator<Region> regions() {
    return places.regions();
  }

  /** Both ends of every region. */
  public Iterator<Position> positions() {
    return places.positions();
  }

  public Iterator<Chromosome> chromosomes() {
    return places.chromosomes();
  }

  public Iterator<Assembly> assemblies() {
    return places
        .assemblies()
        .map(
            label -> {
              AssemblyTerm term = vocabulary.assembly(label);
              return new Assembly(term.label(), term.altLabels(), term.organism());
            })
        .iterator();
  }

  /** By PubMed id, as a string; those of databases that are described are among them. */
  public Iterator<Publication> publications() {
    return sources.publications();
  }

  /** By label; those that a database comes from or through are among them. */
  public Iterator<SourceDatabase> sourceDatabases() {
    return sources.databases();
  }

  public Iterator<Method> methods() {
    return sources.methods();
  }

  public Iterator<Organism> organisms() {
    return organisms.stream().sorted().map(vocabulary::organismOf).map(Organism::new).iterator();
  }

  public Iterator<BindingMatrix> bindingMatrices() {
    return matrices.stream().sorted().map(BindingMatrix::new).iterator();
  }

  /** By name. */
  public Iterator<SourceTable> sourceTables() {
    return sources.tables();
  }

  /** Of the accessions that are in a kept statement. */
  public Iterator<Tally> tallies() {
    return tallies.sorted();
  }

  /** Deletes the temporary files. */
  @Override
  public void close() {
    places.close();
  }
}
