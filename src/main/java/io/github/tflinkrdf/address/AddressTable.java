package io.github.tflinkrdf.address;

import io.github.tflinkrdf.Resources;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which address stands for which IRI. What is minted under the base has the address that follows
 * the base, so that a release whose base is the address of its server can be dereferenced as it is.
 * Every IRI has one address, and no two have the same.
 */
final class AddressTable {
  static final String ONTOLOGY = Resources.DEFAULT_BASE + "ontology";
  static final String SHAPES = Resources.DEFAULT_BASE + "shapes";
  private static final String DESCRIBE = "describe?iri=";

  /** In the order in which an address is looked up. */
  private static final List<Kind> OTHERS =
      List.of(
          Kind.others(
              "protein/",
              "http://purl.uniprot.org/uniprot/",
              "[A-Z0-9]+(-[0-9]+)?",
              "https://www.uniprot.org/uniprotkb/%s",
              "UniProt"),
          Kind.others(
              "gene/",
              "http://identifiers.org/ncbigene/",
              "[0-9]+",
              "https://www.ncbi.nlm.nih.gov/gene/%s",
              "NCBI Gene"),
          Kind.others(
              "publication/",
              "http://identifiers.org/pubmed/",
              "[0-9]+",
              "https://pubmed.ncbi.nlm.nih.gov/%s/",
              "PubMed"),
          Kind.others(
              "organism/",
              "http://purl.uniprot.org/taxonomy/",
              "[0-9]+",
              "https://www.uniprot.org/taxonomy/%s",
              "UniProt Taxonomy"),
          Kind.others(
              "method/",
              "http://purl.obolibrary.org/obo/",
              "MI_[0-9]+",
              "http://purl.obolibrary.org/obo/%s",
              "PSI-MI"),
          Kind.others(
              "matrix/",
              "http://identifiers.org/jaspar/",
              "[A-Za-z0-9.]+",
              "https://jaspar.elixir.no/matrix/%s/",
              "JASPAR"),
          Kind.others(
              "oma/",
              "https://omabrowser.org/oma/info/",
              "[A-Za-z0-9._~%-]+",
              "https://omabrowser.org/oma/info/%s",
              "OMA"),
          Kind.others("ontology#", ONTOLOGY + "#", "[^#]+", "", ""),
          Kind.others("ontology", ONTOLOGY, "", "", ""),
          Kind.others("shapes#", SHAPES + "#", "[^#]+", "", ""),
          Kind.others("shapes", SHAPES, "", "", ""));

  private static final List<String> MINTED =
      List.of(
          "regulation/",
          "gene/uniprot/",
          "site/",
          "region/",
          "position/",
          "assembly/",
          "database/",
          "record/",
          "table/",
          "method-label/",
          "organism/",
          "dataset/",
          "examples/",
          "graph/");

  private final String base;
  private final List<Kind> kinds;

  /**
   * @param base of the IRIs that are minted
   */
  AddressTable(String base) {
    this.base = base;
    this.kinds =
        Stream.concat(OTHERS.stream(), MINTED.stream().map(path -> Kind.minted(base, path)))
            .toList();
  }

  /** The address of an IRI, with the first slash. */
  String address(String iri) {
    return kinds.stream()
        .flatMap(kind -> kind.address(iri).stream())
        .filter(address -> iri(address).equals(iri))
        .findFirst()
        .map(address -> "/" + address)
        .orElseGet(() -> describe(iri));
  }

  /** The address that any IRI has. */
  static String describe(String iri) {
    return "/" + DESCRIBE + URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }

  /** The IRIs that an address may stand for, the likeliest first. */
  List<String> iris(String address) {
    String path = address.substring(1);
    if (path.startsWith(DESCRIBE)) {
      return List.of(decoded(path.substring(DESCRIBE.length())));
    }
    List<String> iris = new ArrayList<>();
    for (String form : List.of(path, decoded(path.replace("+", "%2B")))) {
      iris.add(iri(form));
    }
    return iris.stream().distinct().toList();
  }

  /** True if an address is one of something, known or not. */
  static boolean claims(String address) {
    return Stream.concat(OTHERS.stream().map(Kind::path), MINTED.stream())
        .filter(start -> start.endsWith("/"))
        .anyMatch(start -> address.startsWith("/" + start));
  }

  /** What another site says of a thing. */
  Optional<WebPage> page(String iri) {
    Optional<WebPage> page = GenomeBrowser.page(base, iri);
    return page.or(() -> kinds.stream().flatMap(k -> k.page(iri).stream()).findFirst());
  }

  boolean isMinted(String iri) {
    return iri.startsWith(base);
  }

  /** A mapping that is edited may mint what no kind has, which is looked up under the base. */
  private String iri(String path) {
    return kinds.stream().flatMap(kind -> kind.iri(path).stream()).findFirst().orElse(base + path);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
