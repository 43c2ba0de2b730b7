package io.github.tflinkrdf.dump;

import java.util.Map;
import java.util.Optional;

/**
 * A release as its files name it.
 *
 * @param release its id, {@code 20261120T101500Z}
 * @param base of the minted IRIs
 * @param publicUrl where the release is served, with a slash at its end
 * @param prefixes to namespaces
 */
public record Edition(String release, String base, String publicUrl, Map<String, String> prefixes) {
  /** Of the graph of the endpoint that a file is about; a name, since it has no IRI. */
  static final String DEFAULT_GRAPH = "default";

  /** The name of a file: {@code tflink-20261120T101500Z_9606.nt.zst}. */
  public String name(String part) {
    return "tflink-" + release + "_" + part;
  }

  /** Where the world finds a file. */
  public String url(String name) {
    return publicUrl + "downloads/" + release + "/" + name;
  }

  /** The day of the build, {@code 2026-11-20}. */
  String date() {
    return "%s-%s-%s"
        .formatted(release.substring(0, 4), release.substring(4, 6), release.substring(6, 8));
  }

  /** The time of the build, {@code 2026-11-20T10:15:00Z}. */
  String time() {
    return "%sT%s:%s:%sZ"
        .formatted(
            date(), release.substring(9, 11), release.substring(11, 13), release.substring(13, 15));
  }

  /** The graph of the endpoint that has what is in a file; empty if none has. */
  Optional<String> graph(String name) {
    if (name.equals("void.ttl")) {
      return Optional.of(base + "graph/metadata");
    } else if (name.equals(name("examples.ttl"))) {
      return Optional.of(base + "graph/examples");
    }
    boolean data = name.endsWith(".nt.zst") || name.endsWith(".ttl.gz");
    return data || name.equals(name("ontology.ttl"))
        ? Optional.of(DEFAULT_GRAPH)
        : Optional.empty();
  }
}
