package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resources;
import java.nio.file.Path;

/** The option that lays a folder over the bundled mappings, shapes and ontology. */
final class ResourceOptions {
  static final String TEXT =
      "folder whose files replace bundled mappings, shapes, ontology or queries of the same name";

  private ResourceOptions() {}

  static Resources resources(Path overrides) {
    return overrides == null ? Resources.bundled() : Resources.over(overrides);
  }
}
