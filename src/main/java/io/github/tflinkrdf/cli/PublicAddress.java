package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a release will be served. */
final class PublicAddress {
  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description =
          "address under which the release will be served, for its descriptions (default: the base"
              + " of the minted IRIs)")
  private String url;

  /** What was given, ending in a slash. */
  Optional<String> given() {
    return Optional.ofNullable(url).map(PublicAddress::checked);
  }

  /** What was given, else what the base of the minted IRIs leads to. */
  String or(String base) {
    return given().orElse(base.endsWith("#") ? base.substring(0, base.length() - 1) + "/" : base);
  }

  private static String checked(String url) {
    try {
      URI address = new URI(url);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      boolean plain = address.getQuery() == null && address.getFragment() == null;
      if (web && address.getHost() != null && plain) {
        return url.endsWith("/") ? url : url + "/";
      }
    } catch (URISyntaxException e) {
      throw new UserError("--public-url " + url + " is no URL: " + e.getReason());
    }
    throw new UserError(
        "--public-url "
            + url
            + " must be an absolute http or https address without a query or a fragment");
  }
}
