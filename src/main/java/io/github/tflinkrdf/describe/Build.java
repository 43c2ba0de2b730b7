package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.Resources;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the making of a release, apart from its data.
 *
 * @param base of the minted IRIs
 * @param publicUrl where the release will be served; ends with a slash
 * @param release its id
 * @param former id of the release before, if there is one
 * @param started when the build began
 * @param ended when all but the descriptions was done
 * @param program version of the program
 * @param libraries what it ran on: versions by name
 * @param resources mappings, shapes and ontology that were used
 * @param prefixes namespaces of the data, by prefix
 * @param inputs files that were read
 * @param files that people download
 */
public record Build(
    String base,
    String publicUrl,
    String release,
    Optional<String> former,
    Instant started,
    Instant ended,
    String program,
    Map<String, String> libraries,
    Resources resources,
    Map<String, String> prefixes,
    List<Input> inputs,
    List<Distribution> files) {

  /** The address of the SPARQL endpoint. */
  String endpoint() {
    return publicUrl + "sparql";
  }

  /** The address of a file. */
  String address(Distribution file) {
    return publicUrl + "downloads/" + release + "/" + Names.encoded(file.name());
  }
}
