package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a mapping of the user's in place of a bundled one. */
final class CustomMapping {
  static final String PREFIXES =
      """
      PREFIX ex:  <http://example.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private CustomMapping() {}

  /** The bundled resources with {@code mappings/interaction.rq} replaced. */
  static Resources interaction(Path folder, String query) {
    try {
      Path file = folder.resolve("mappings/interaction.rq");
      Files.createDirectories(file.getParent());
      Files.writeString(file, query);
      return Resources.over(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
