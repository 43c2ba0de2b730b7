package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The organisms of the table, and those that were met beside it. */
final class OrganismTerms {
  private final String base;
  private final Map<String, OrganismTerm> byName;
  private final Map<String, OrganismTerm> byCode;
  private final Map<String, OrganismTerm> byTaxon;
  private final Map<String, OrganismTerm> byIri = new ConcurrentHashMap<>();

  OrganismTerms(Resource table, String base) {
    this.base = base;
    this.byName = OrganismTable.read(table);
    this.byCode = OrganismTable.codes(table);
    this.byTaxon = OrganismTable.taxa(table);
    byName.values().forEach(term -> byIri.put(term.iri(), term));
  }

  OrganismTerm ofName(String printed) {
    OrganismTerm known = byName.get(Labels.key(printed));
    return known != null ? known : minted(printed.strip());
  }

  private OrganismTerm minted(String label) {
    String iri = base + "organism/" + PercentEncoded.of(label);
    return byIri.computeIfAbsent(iri, key -> new OrganismTerm(key, label, ""));
  }

  Optional<OrganismTerm> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Optional<OrganismTerm> ofTaxon(String taxonId) {
    return Optional.ofNullable(byTaxon.get(taxonId));
  }

  /** Of the table only. */
  Optional<OrganismTerm> ofNameOrTaxon(String text) {
    return ofTaxon(text.strip()).or(() -> Optional.ofNullable(byName.get(Labels.key(text))));
  }

  List<String> names() {
    return byName.values().stream().map(OrganismTerm::label).distinct().sorted().toList();
  }

  OrganismTerm ofIri(String iri) {
    return Optional.ofNullable(byIri.get(iri)).orElseThrow();
  }
}
