package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The detection methods of the table, and those that were met beside it. */
final class MethodTerms {
  /** PSI-MI's own namespace (obofoundry.org/ontology/mi). */
  private static final String PSI_MI = "http://purl.obolibrary.org/obo/";

  private final String base;
  private final Map<String, MethodTerm> byLabel;
  private final Map<String, MethodTerm> byIri = new ConcurrentHashMap<>();

  MethodTerms(Resource labels, Resource eco, String base) {
    this.base = base;
    this.byLabel = MethodTable.read(labels, eco);
    byLabel.values().forEach(term -> byIri.put(term.iri(), term));
  }

  /** Two for a compound joined by a slash, else one. */
  List<MethodTerm> ofLabel(String printed) {
    MethodTerm known = byLabel.get(Labels.key(printed));
    if (known != null) {
      return List.of(known);
    }
    List<MethodTerm> parts =
        Stream.of(printed.split("/")).map(p -> byLabel.get(Labels.key(p))).toList();
    return parts.size() > 1 && !parts.contains(null) ? parts : List.of(minted(printed.strip()));
  }

  private MethodTerm minted(String label) {
    return met(base + "method-label/" + PercentEncoded.of(label), label, "");
  }

  /** One that the table lacks has no name but its id, whatever a row calls it. */
  MethodTerm ofId(String id) {
    return met(PSI_MI + id.replace(':', '_'), id, id);
  }

  private MethodTerm met(String iri, String label, String notation) {
    return byIri.computeIfAbsent(
        iri,
        key -> new MethodTerm(key, label, notation, List.of(), List.of(), List.of(), List.of()));
  }

  MethodTerm ofIri(String iri) {
    return Optional.ofNullable(byIri.get(iri)).orElseThrow();
  }
}
