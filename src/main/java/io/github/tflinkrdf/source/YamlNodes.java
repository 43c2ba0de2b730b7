package io.github.tflinkrdf.source;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML composed to nodes, within limits. Nothing is constructed, so no tag can do anything, and
 * every scalar is the text that is written.
 */
final class YamlNodes {
  private YamlNodes() {}

  /**
   * The root, or null if there is nothing but blanks and comments.
   *
   * @throws org.yaml.snakeyaml.error.MarkedYAMLException if it is not YAML
   * @throws org.yaml.snakeyaml.reader.ReaderException if it has a character that YAML excludes
   * @throws LimitedParser.LimitException if it is beyond a limit
   */
  static Node compose(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(RecordReader.MAX_BYTES);
    LimitedParser parser = new LimitedParser(new ParserImpl(new StreamReader(yaml), options));
    try {
      return new Composer(parser, new NoImplicitTypes(), options).getSingleNode();
    } catch (NumberFormatException e) {
      String problem = "an escape of more than U+10FFFF, which is no character";
      throw new ParserException(null, null, problem, parser.reached());
    }
  }

  /** Tags are not looked at, so no time is spent on guessing them. */
  private static final class NoImplicitTypes extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}
