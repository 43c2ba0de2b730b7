package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.AssemblyTerm;
import io.github.tflinkrdf.terms.Vocabulary;

/**
 * Tells whether a site's assembly is one of another organism than that of the protein that binds.
 * Only the whole input says which organism that is.
 */
final class ForeignAssemblies {
  private final Words words;
  private final Accessions accessions;
  private final Vocabulary vocabulary;

  ForeignAssemblies(Words words, Accessions accessions, Vocabulary vocabulary) {
    this.words = words;
    this.accessions = accessions;
    this.vocabulary = vocabulary;
  }

  /** True if no position can be claimed for that reason; false if it is not known. */
  boolean of(SiteUnion site) {
    AssemblyTerm assembly = vocabulary.assembly(site.spot().assembly(words));
    String organism = organism(site);
    return assembly.known() && !organism.isEmpty() && !assembly.organism().equals(organism);
  }

  /** What does not fit together, by name. */
  String detail(SiteUnion site) {
    String accession = AccessionCode.text(site.winner().factor().accession());
    String organism = vocabulary.organismOf(organism(site)).label();
    return "%s, but %s is of %s".formatted(site.spot().assembly(words), accession, organism);
  }

  private String organism(SiteUnion site) {
    return accessions.of(AccessionCode.text(site.winner().factor().accession())).organism();
  }
}
