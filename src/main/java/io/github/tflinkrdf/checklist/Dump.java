package io.github.tflinkrdf.checklist;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/**
 * A file that people download, as the site describes it.
 *
 * @param described by a {@code dcat:downloadURL}, not by {@code void:dataDump} alone
 * @param data dump of a dataset that is served, or of a subset: its triples are to be there
 * @param bytes its size, if it is stated
 * @param types media types that are stated: of the content, and of the packing
 * @param triples every number that is stated for something whose dump it is
 * @param sha256 in lower-case hexadecimal, if a SHA-256 is stated
 */
record Dump(
    URI address,
    boolean described,
    boolean data,
    OptionalLong bytes,
    Set<String> types,
    Set<Long> triples,
    Optional<String> sha256) {
  private static final Property DOWNLOAD = Names.property(Names.DCAT, "downloadURL");
  private static final Property DATA_DUMP = Names.property(Names.VOID, "dataDump");
  private static final int SHA256_DIGITS = 64;
  private static final String PACKED = "\\.(gz|zst|bz2|xz)$";

  /** All that a description names, by address. */
  static List<Dump> of(Model model) {
    Set<String> addresses = new TreeSet<>();
    for (Property link : List.of(DOWNLOAD, DATA_DUMP)) {
      model
          .listObjectsOfProperty(link)
          .filterKeep(RDFNode::isURIResource)
          .forEachRemaining(node -> addresses.add(node.asResource().getURI()));
    }
    List<Dump> dumps = new ArrayList<>();
    for (String address : addresses) {
      try {
        dumps.add(of(model.createResource(address), URI.create(address)));
      } catch (IllegalArgumentException e) {
        // no URI; what cannot be downloaded is no dump
        continue;
      }
    }
    return dumps;
  }

  private static Dump of(Resource file, URI address) {
    Model model = file.getModel();
    List<Resource> distributions = model.listSubjectsWithProperty(DOWNLOAD, file).toList();
    Set<Resource> all = new HashSet<>(distributions);
    List<Resource> dumped = model.listSubjectsWithProperty(DATA_DUMP, file).toList();
    all.addAll(dumped);
    Set<Long> triples = new TreeSet<>();
    OptionalLong bytes = OptionalLong.empty();
    Set<String> types = new TreeSet<>();
    Optional<String> sum = Optional.empty();
    for (Resource one : all) {
      numbers(one, Names.property(Names.VOID, "triples")).forEach(triples::add);
    }
    for (Resource one : distributions) {
      bytes = numbers(one, Names.property(Names.DCAT, "byteSize")).stream().mapToLong(n -> n).max();
      types.addAll(types(one));
      sum = checksum(one).or(() -> checksum(file));
    }
    return new Dump(
        address, !distributions.isEmpty(), ofServed(dumped), bytes, types, triples, sum);
  }

  /** True if one of the datasets is asked at an endpoint, or is a subset of another. */
  private static boolean ofServed(List<Resource> datasets) {
    return datasets.stream()
        .anyMatch(
            dataset ->
                dataset.hasProperty(Names.property(Names.VOID, "sparqlEndpoint"))
                    || dataset
                        .getModel()
                        .contains(null, Names.property(Names.VOID, "subset"), dataset));
  }

  static List<Long> numbers(Resource of, Property property) {
    return of.listProperties(property)
        .filterKeep(s -> s.getObject().isLiteral())
        .mapWith(s -> s.getLiteral().getLexicalForm())
        .filterKeep(text -> text.matches("\\d{1,18}(\\.0*)?"))
        .mapWith(text -> Long.valueOf(text.replaceFirst("\\..*", "")))
        .toList();
  }

  private static Set<String> types(Resource distribution) {
    Set<String> types = new TreeSet<>();
    for (String name : List.of("mediaType", "compressFormat", "packageFormat")) {
      distribution
          .listProperties(Names.property(Names.DCAT, name))
          .forEachRemaining(s -> types.add(type(s.getObject())));
    }
    return types;
  }

  /** {@code text/turtle}, from a literal or from IANA's address of it. */
  private static String type(RDFNode node) {
    String text = node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    return text.replaceFirst("^.*/media-types/", "").replaceFirst(";.*", "").strip();
  }

  private static Optional<String> checksum(Resource of) {
    return of.listProperties(Names.property(Names.SPDX, "checksum"))
        .filterKeep(s -> s.getObject().isResource())
        .mapWith(s -> s.getResource().getProperty(Names.property(Names.SPDX, "checksumValue")))
        .filterKeep(s -> s != null && s.getObject().isLiteral())
        .mapWith(s -> s.getObject().asLiteral())
        .mapWith(Literal::getLexicalForm)
        .filterKeep(text -> text.length() == SHA256_DIGITS)
        .nextOptional();
  }

  String name() {
    return address.getPath().replaceFirst("^.*/", "");
  }

  String packing() {
    String name = name();
    return name.matches(".*" + PACKED) ? name.substring(name.lastIndexOf('.') + 1) : "";
  }

  /** The language, by the name of the file; empty if it is no RDF. */
  Optional<Lang> language() {
    Lang lang = RDFLanguages.filenameToLang(name().replaceFirst(PACKED, ""));
    return Optional.ofNullable(lang)
        .filter(l -> RDFLanguages.isTriples(l) || RDFLanguages.isQuads(l));
  }
}
