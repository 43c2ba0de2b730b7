package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.AssemblyTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells whether a site's assembly is one of another organism than that of the protein that binds.
 * Only the whole input says which organism that is.
 */
final class ForeignAssemblies {
  private final Words words;
  private final Accessions accessions;
  private final Vocabulary vocabulary;

  /** Organisms of assemblies by their numbers; sites are millions, assemblies a dozen. */
  private final Map<Integer, String> organisms = new ConcurrentHashMap<>();

  ForeignAssemblies(Words words, Accessions accessions, Vocabulary vocabulary) {
    this.words = words;
    this.accessions = accessions;
    this.vocabulary = vocabulary;
  }

  /** True if some binder has sites on a foreign assembly. */
  boolean any(List<Binders.Settled> binders) {
    return binders.stream()
        .anyMatch(
            each ->
                each.assemblies.stream()
                    .anyMatch(a -> isForeign(a, accessions.of(each.binder.party().accession()))));
  }

  /** True if no position can be claimed for that reason; false if it is not known. */
  boolean of(SiteUnion site) {
    return site.spot().known() && isForeign(site.spot().assembly(), factor(site));
  }

  /** The same, of a site whose factor is at hand. */
  boolean of(SiteUnion site, Known factor) {
    return site.spot().known() && isForeign(site.spot().assembly(), factor);
  }

  private boolean isForeign(int assembly, Known factor) {
    String ofAssembly = organisms.computeIfAbsent(assembly, this::organism);
    String ofFactor = factor.organism();
    return !ofAssembly.isEmpty() && !ofFactor.isEmpty() && !ofAssembly.equals(ofFactor);
  }

  private String organism(int assembly) {
    AssemblyTerm term = vocabulary.assembly(words.labels().text(assembly));
    return term.organism();
  }

  /** What does not fit together, by name. */
  String detail(SiteUnion site) {
    Known factor = factor(site);
    String organism = vocabulary.organismOf(factor.organism()).label();
    return "%s, but %s is of %s".formatted(site.spot().assembly(words), factor.accession, organism);
  }

  private Known factor(SiteUnion site) {
    return accessions.of(AccessionCode.text(site.winner().factor()));
  }
}
