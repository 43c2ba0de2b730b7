package io.github.tflinkrdf.federate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The endpoints that may be asked, by address. Two addresses are the same if they differ in the
 * case of scheme and host, in a port that is the scheme's own, or in one slash at the end; nothing
 * is decoded. What is sent goes to the address as it is listed, or to that of its alias.
 */
final class Endpoints {
  private final Map<String, URI> listed = new LinkedHashMap<>();
  private final Map<String, URI> aliases = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException if one is no http or https address
   */
  Endpoints(List<String> allowed, Map<String, URI> aliases) {
    allowed.forEach(iri -> listed.put(required(iri), URI.create(iri)));
    aliases.forEach((iri, target) -> this.aliases.put(required(iri), target));
  }

  /** Where an endpoint is to be asked; empty if it is not to be. */
  Optional<URI> target(String iri) {
    return key(iri)
        .flatMap(
            key ->
                Optional.ofNullable(aliases.get(key))
                    .or(() -> Optional.ofNullable(listed.get(key))));
  }

  /** The addresses that were given an alias: these are trusted, wherever they are. */
  boolean isAlias(String host, int port) {
    return aliases.values().stream()
        .anyMatch(target -> target.getHost().equalsIgnoreCase(host) && port(target) == port);
  }

  /** Those that may be asked, as they are named in queries. */
  List<String> names() {
    return Stream.concat(listed.keySet().stream(), aliases.keySet().stream())
        .distinct()
        .map(key -> listed.containsKey(key) ? listed.get(key).toString() : key)
        .toList();
  }

  static String required(String iri) {
    return key(iri)
        .orElseThrow(() -> new IllegalArgumentException(iri + " is no http or https address"));
  }

  /** What is the same for all ways to write an address; empty if it is none to be asked. */
  static Optional<String> key(String iri) {
    try {
      URI uri = new URI(iri);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean http = scheme.equals("http") || scheme.equals("https");
      if (!http
          || uri.getHost() == null
          || uri.getRawUserInfo() != null
          || uri.getRawFragment() != null) {
        return Optional.empty();
      }
      String port = uri.getPort() == -1 || uri.getPort() == own(scheme) ? "" : ":" + uri.getPort();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      String path = uri.getRawPath().endsWith("/") ? cut(uri.getRawPath()) : uri.getRawPath();
      return Optional.of(
          scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path + query);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  static int port(URI uri) {
    return uri.getPort() == -1 ? own(uri.getScheme()) : uri.getPort();
  }

  private static int own(String scheme) {
    return scheme.equalsIgnoreCase("https") ? 443 : 80;
  }

  private static String cut(String path) {
    return path.substring(0, path.length() - 1);
  }
}
