package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.Vocabulary;

/** The organism that each description is about. May be asked by several threads. */
final class Organisms {
  private static final String NONE = "";

  private final Accessions accessions;
  private final Vocabulary vocabulary;

  Organisms(Accessions accessions, Vocabulary vocabulary) {
    this.accessions = accessions;
    this.vocabulary = vocabulary;
  }

  /** Its IRI; empty for what is about no organism, or about one that nothing tells. */
  String of(Description description) {
    if (description instanceof Interaction statement) {
      return of(statement.factor(), statement.target());
    } else if (description instanceof PlainTriple edge) {
      return of(edge.factor(), edge.target());
    } else if (description instanceof BindingSite site) {
      String ofFactor = of(site.factor());
      return ofFactor.isEmpty() ? ofAssembly(site.assembly()) : ofFactor;
    } else if (description instanceof Region region) {
      return ofAssembly(region.assembly());
    } else if (description instanceof Position position) {
      return ofAssembly(position.assembly());
    }
    return ofRest(description);
  }

  private String ofRest(Description description) {
    if (description instanceof Protein protein) {
      return protein.organism();
    } else if (description instanceof Gene gene) {
      return gene.organism();
    } else if (description instanceof Orthology orthology) {
      return of(orthology.accession());
    } else if (description instanceof OmaEntry entry) {
      return entry.organism();
    } else if (description instanceof Tally tally) {
      return of(tally.accession());
    } else if (description instanceof SourceRecord page) {
      return of(page.accession());
    } else if (description instanceof Chromosome chromosome) {
      return ofAssembly(chromosome.assembly());
    } else if (description instanceof Assembly assembly) {
      return assembly.organism();
    }
    return NONE;
  }

  private String of(String factor, String target) {
    String ofFactor = of(factor);
    return ofFactor.isEmpty() ? of(target) : ofFactor;
  }

  private String of(String accession) {
    return accessions.of(accession).organism();
  }

  private String ofAssembly(String label) {
    return label.isEmpty() ? NONE : vocabulary.assembly(label).organism();
  }
}
