package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import java.net.URI;
import java.net.URISyntaxException;

/** Checks what {@code --base-iri} was given. */
final class BaseIri {
  private BaseIri() {}

  /** The base as it is: absolute, http or https, ending in a slash or hash. */
  static String checked(String base) {
    try {
      URI iri = new URI(base);
      boolean web = "http".equals(iri.getScheme()) || "https".equals(iri.getScheme());
      if (web && iri.getHost() != null && (base.endsWith("/") || base.endsWith("#"))) {
        return base;
      }
    } catch (URISyntaxException e) {
      throw new UserError("--base-iri " + base + " is no IRI: " + e.getReason());
    }
    throw new UserError(
        "--base-iri " + base + " must be an absolute http or https IRI that ends in / or #");
  }
}
