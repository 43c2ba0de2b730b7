package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.federate.FederationOptions;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of the commands whose queries may ask other endpoints by SERVICE. */
final class FederationSettings {
  @Option(
      names = "--service-allow",
      paramLabel = "IRI",
      split = ",",
      description =
          "endpoints that SERVICE may name, instead of UniProt, Rhea, Bgee, OMA, OrthoDB, Wikidata"
              + " and QLever's mirrors of them")
  private List<String> allowed;

  @Option(
      names = "--service-alias",
      paramLabel = "IRI=URL",
      split = ",",
      description = "asks an endpoint at another address, which may be a private one")
  private List<String> aliases = new ArrayList<>();

  @Option(
      names = "--no-service",
      arity = "0..1",
      fallbackValue = "true",
      description = "refuses SERVICE, to whomever; with --offline it may still name ourselves")
  private boolean none;

  @Option(
      names = "--offline",
      arity = "0..1",
      fallbackValue = "true",
      description = "asks no other endpoint")
  private boolean offline;

  @Option(
      names = "--service-contact",
      paramLabel = "MAIL|URL",
      description = "whom other endpoints can turn to (default: ${DEFAULT-VALUE})")
  private String contact = FederationOptions.DEFAULT.contact();

  @Option(
      names = "--service-timeout",
      paramLabel = "SECONDS",
      description = "longest time of a request to another endpoint (default: ${DEFAULT-VALUE})")
  private int timeout = (int) FederationOptions.DEFAULT_TIMEOUT.toSeconds();

  @Option(
      names = "--service-rows",
      paramLabel = "N",
      description = "rows that a query may take from others (default: ${DEFAULT-VALUE})")
  private long rows = FederationOptions.DEFAULT_ROWS;

  @Option(
      names = "--service-requests",
      paramLabel = "N",
      description = "requests that a query may send to others (default: ${DEFAULT-VALUE})")
  private int requests = FederationOptions.DEFAULT_REQUESTS;

  /**
   * What is given, checked.
   *
   * @throws UserError if an address is none, or a number is not positive
   */
  FederationOptions options() {
    if (timeout < 1 || rows < 1 || requests < 1) {
      throw new UserError(
          "--service-timeout, --service-rows and --service-requests must be 1 or more");
    }
    if (!contact.matches("[\\x21-\\x7e&&[^()]]+")) {
      throw new UserError("--service-contact " + contact + " is no mail address and no page");
    }
    List<String> others = allowed == null ? FederationOptions.DEFAULT_ALLOWED : given();
    boolean closed = none || offline;
    FederationOptions options =
        new FederationOptions(
            !none,
            closed ? List.of() : others,
            closed ? Map.of() : targets(),
            contact,
            Duration.ofSeconds(timeout),
            rows,
            requests);
    try {
      options.services();
    } catch (IllegalArgumentException e) {
      throw new UserError("--service-allow or --service-alias: " + e.getMessage());
    }
    return options;
  }

  /** For the examples of a build; empty if those that ask others are not to be run. */
  Optional<FederationOptions> forExamples() {
    return none || offline ? Optional.empty() : Optional.of(options());
  }

  /** An empty value means none. */
  private List<String> given() {
    return allowed.stream().map(String::strip).filter(iri -> !iri.isEmpty()).toList();
  }

  private Map<String, URI> targets() {
    Map<String, URI> targets = new LinkedHashMap<>();
    for (String alias : aliases) {
      int equals = alias.indexOf('=');
      if (equals < 1) {
        throw new UserError("--service-alias " + alias + " is not IRI=URL");
      }
      targets.put(alias.substring(0, equals).strip(), target(alias.substring(equals + 1).strip()));
    }
    return targets;
  }

  private static URI target(String url) {
    try {
      URI target = new URI(url);
      if (List.of("http", "https").contains(target.getScheme()) && target.getHost() != null) {
        return target;
      }
    } catch (URISyntaxException e) {
      throw new UserError("--service-alias: " + url + " is no address: " + e.getReason());
    }
    throw new UserError("--service-alias: " + url + " is no http or https address");
  }
}
