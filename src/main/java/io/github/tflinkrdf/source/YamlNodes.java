package io.github.tflinkrdf.source;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML composed to nodes, within limits. Nothing is constructed, so no tag can do anything, and
 * every scalar is the text that is written.
 */
final class YamlNodes {
  /** Deepest nesting; a record needs 3. */
  static final int MAX_DEPTH = 16;

  /** Most aliases of lists and mappings; a record has none, and a bomb needs them. */
  static final int MAX_COLLECTION_ALIASES = 0;

  private YamlNodes() {}

  /**
   * The root, or null if there is nothing but blanks and comments.
   *
   * @throws org.yaml.snakeyaml.error.MarkedYAMLException if it is not YAML
   * @throws org.yaml.snakeyaml.reader.ReaderException if it has a character that YAML excludes
   * @throws org.yaml.snakeyaml.error.YAMLException if it is beyond a limit
   */
  static Node compose(String yaml) {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(RecordReader.MAX_BYTES);
    limits.setNestingDepthLimit(MAX_DEPTH);
    limits.setMaxAliasesForCollections(MAX_COLLECTION_ALIASES);
    ParserImpl parser = new ParserImpl(new StreamReader(yaml), limits);
    return new Composer(parser, new NoImplicitTypes(), limits).getSingleNode();
  }

  private static final class NoImplicitTypes extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}
