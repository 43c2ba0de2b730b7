package io.github.tflinkrdf.address;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Things with addresses of one form.
 *
 * @param path start of their addresses, after the first slash
 * @param namespace start of their IRIs
 * @param id form of what follows in both
 * @param page web address of what another site says of one, with {@code %s} for its id; empty if
 *     nothing does
 * @param site name of that site
 */
record Kind(String path, String namespace, Pattern id, String page, String site) {
  private static final String STEP = "(?!\\.{1,2}(/|$))[\\w.~!$&'()*+,=:@%-]+";

  /** What the path of an address can hold, and no client takes for another. */
  private static final Pattern PATH = Pattern.compile(STEP + "(/" + STEP + ")*");

  /** What others have named: its namespace is the same under any base. */
  static Kind others(String path, String namespace, String id, String page, String site) {
    return new Kind(path, namespace, Pattern.compile(id), page, site);
  }

  /** What is named here: its path and its IRI are the same but for the base. */
  static Kind minted(String base, String path) {
    return new Kind(path, base + path, PATH, "", "");
  }

  /** The IRI that an address stands for. */
  Optional<String> iri(String address) {
    return other(address, path, namespace);
  }

  /** The address of an IRI. */
  Optional<String> address(String iri) {
    return other(iri, namespace, path);
  }

  /** The page of an IRI on another site. */
  Optional<WebPage> page(String iri) {
    return page.isEmpty()
        ? Optional.empty()
        : other(iri, namespace, "").map(id -> new WebPage(site, page.formatted(id)));
  }

  private Optional<String> other(String name, String from, String to) {
    return name.startsWith(from) && id.matcher(name.substring(from.length())).matches()
        ? Optional.of(to + name.substring(from.length()))
        : Optional.empty();
  }
}
