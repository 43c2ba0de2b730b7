package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.terms.DatabaseTerm;
import io.github.tflinkrdf.terms.OrganismTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rows of the input are wanted. A row is taken with all that it says or not at all: its
 * articles and methods are pooled, so what one of its databases contributed cannot be taken out.
 *
 * @param organisms IRIs; all if empty
 * @param smallScaleOnly only rows that say so: one that does not say is left out
 * @param included labels of databases of which a row must name one; any if empty
 * @param excluded labels of databases of which a row must name none
 */
public record Selection(
    Set<String> organisms, boolean smallScaleOnly, Set<String> included, Set<String> excluded) {

  /** Everything. */
  public static final Selection ALL = new Selection(Set.of(), false, Set.of(), Set.of());

  /**
   * A selection as a user names it.
   *
   * @param organisms names or NCBI Taxonomy ids
   * @param included labels of databases; each stands also for what was imported from or through it
   * @param excluded the same
   * @throws UserError if a table has no such organism or database: a slip must not widen what is
   *     published
   */
  public static Selection of(
      Vocabulary vocabulary,
      List<String> organisms,
      boolean smallScaleOnly,
      List<String> included,
      List<String> excluded) {
    Set<String> iris = new TreeSet<>();
    organisms.forEach(name -> iris.add(organism(vocabulary, name)));
    Set<String> wanted = databases(vocabulary, included);
    Set<String> unwanted = databases(vocabulary, excluded);
    for (String label : included) {
      if (unwanted.contains(vocabulary.database(label).label())) {
        throw new UserError(label + " is both included and excluded");
      }
    }
    return new Selection(iris, smallScaleOnly, wanted, unwanted);
  }

  private static String organism(Vocabulary vocabulary, String name) {
    return vocabulary
        .organismNamed(name)
        .map(OrganismTerm::iri)
        .orElseThrow(
            () ->
                new UserError(
                    "--organism %s: no such organism; known: %s"
                        .formatted(name, String.join(", ", vocabulary.organismNames()))));
  }

  private static Set<String> databases(Vocabulary vocabulary, List<String> labels) {
    Collection<DatabaseTerm> all = vocabulary.databases();
    Set<String> wanted = new TreeSet<>();
    for (String label : labels) {
      DatabaseTerm term = vocabulary.database(label);
      if (!term.known()) {
        throw new UserError(
            "no database is called %s; known: %s"
                .formatted(label, String.join(", ", labelsOf(all))));
      }
      wanted.add(term.label());
      all.stream()
          .filter(
              t -> t.upstream().equals(term.label()) || t.importedThrough().equals(term.label()))
          .forEach(t -> wanted.add(t.label()));
    }
    return wanted;
  }

  private static Set<String> labelsOf(Collection<DatabaseTerm> terms) {
    Set<String> labels = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    terms.stream().filter(DatabaseTerm::source).forEach(t -> labels.add(t.label()));
    return labels;
  }

  /** True if nothing is left out. */
  public boolean isAll() {
    return organisms.isEmpty() && !byEvidence();
  }

  /** True if a row must show evidence of some kind to be taken. */
  boolean byEvidence() {
    return smallScaleOnly || !included.isEmpty() || !excluded.isEmpty();
  }
}
