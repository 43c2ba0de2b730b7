package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resources;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The value tables of {@code mappings/terms}: from the labels that TFLink prints to terms. Labels
 * are compared without case. A label that no table has gets a term of its own, never a guess. May
 * be used by several threads.
 */
public final class Vocabulary {
  private final Map<String, DatabaseTerm> databases;
  private final MethodTerms methods;
  private final OrganismTerms organisms;
  private final Map<String, AssemblyTerm> assemblies;
  private final Map<ChromosomeName, String> chromosomes;
  private final Set<String> databaseArticles;

  private Vocabulary(Resources resources, String base) {
    this.databases = DatabaseTable.read(resources.get("mappings/terms/database.tsv"));
    this.methods =
        new MethodTerms(
            resources.get("mappings/terms/method.sssom.tsv"),
            resources.get("mappings/terms/method-eco.sssom.tsv"),
            base);
    this.organisms = new OrganismTerms(resources.get("mappings/terms/organism.sssom.tsv"), base);
    this.assemblies = AssemblyTable.read(resources.get("mappings/terms/assembly.tsv"));
    this.chromosomes = ChromosomeTable.read(resources.get("mappings/terms/chromosome.tsv"));
    this.databaseArticles =
        databases.values().stream()
            .map(DatabaseTerm::article)
            .filter(a -> !a.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  public static Vocabulary read(Resources resources, String base) {
    return new Vocabulary(resources, base);
  }

  /** The organism of a name. */
  public OrganismTerm organism(String printed) {
    return organisms.ofName(printed);
  }

  /** The organism of the table that has a name or an NCBI Taxonomy id. */
  public Optional<OrganismTerm> organismNamed(String nameOrTaxon) {
    return organisms.ofNameOrTaxon(nameOrTaxon);
  }

  /** The names of the organisms of the table, in order. */
  public List<String> organismNames() {
    return organisms.names();
  }

  /** The organism of a code such as {@code Dr}, which TFLink puts before an ortholog. */
  public Optional<OrganismTerm> organismOfCode(String code) {
    return organisms.ofCode(code);
  }

  /** The organism of an NCBI Taxonomy id. */
  public Optional<OrganismTerm> organismOfTaxon(String taxonId) {
    return organisms.ofTaxon(taxonId);
  }

  /** The methods of one printed label: two for a compound joined by a slash, else one. */
  public List<MethodTerm> methods(String printed) {
    return methods.ofLabel(printed);
  }

  /** The method of a PSI-MI id, {@code MI:0402}. */
  public MethodTerm methodOfId(String id) {
    return methods.ofId(id);
  }

  /** The database of a label. */
  public DatabaseTerm database(String printed) {
    DatabaseTerm known = databases.get(Labels.key(printed));
    return known != null ? known : DatabaseTable.unknown(printed.strip(), this::canonical);
  }

  /** Those of the table. */
  public Collection<DatabaseTerm> databases() {
    return Set.copyOf(databases.values());
  }

  private String canonical(String label) {
    DatabaseTerm known = databases.get(Labels.key(label));
    return known == null ? label : known.label();
  }

  /** The assembly of a label. */
  public AssemblyTerm assembly(String printed) {
    AssemblyTerm known = assemblies.get(Labels.key(printed));
    return known != null ? known : new AssemblyTerm(printed.strip(), List.of(), "");
  }

  /**
   * The name of a chromosome in an assembly. Only what the table says is exactly another name of
   * it; else the name as it is.
   *
   * @param assembly canonical label
   * @param name with {@code chr}
   */
  public String chromosome(String assembly, String name) {
    return chromosomes.getOrDefault(new ChromosomeName(assembly, name), name);
  }

  /** True if the PubMed id is that of an article that describes a database of the table. */
  public boolean isDatabaseArticle(String pubmedId) {
    return databaseArticles.contains(pubmedId);
  }

  /** A method that {@link #methods} gave, by its IRI. */
  public MethodTerm methodOf(String iri) {
    return methods.ofIri(iri);
  }

  /** An organism that {@link #organism} gave, by its IRI. */
  public OrganismTerm organismOf(String iri) {
    return organisms.ofIri(iri);
  }
}
