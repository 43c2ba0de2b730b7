package io.github.tflinkrdf.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads JSON of one shape, {@code [{"key": "text", "key": ["text", ...]}, ...]}, under the limits
 * of the front matter. JSON is YAML but for the escape of the slash.
 */
public final class FlowMappings {
  private static final String ESCAPED_SLASH = "(?<!\\\\)((?:\\\\\\\\)*)\\\\/";

  private FlowMappings() {}

  /** The mappings, each value as a list of texts; empty if the text is of another shape. */
  public static Optional<List<Map<String, List<String>>>> read(String json) {
    try {
      return mappings(YamlNodes.compose(json.replaceAll(ESCAPED_SLASH, "$1/")));
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<Map<String, List<String>>>> mappings(Node root) {
    if (!(root instanceof SequenceNode list)) {
      return Optional.empty();
    }
    List<Map<String, List<String>>> mappings = new ArrayList<>();
    for (Node item : list.getValue()) {
      Optional<Map<String, List<String>>> mapping = mapping(item);
      if (mapping.isEmpty()) {
        return Optional.empty();
      }
      mappings.add(mapping.get());
    }
    return Optional.of(mappings);
  }

  private static Optional<Map<String, List<String>>> mapping(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      return Optional.empty();
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Optional<List<String>> texts = texts(tuple.getValueNode());
      boolean isNew =
          tuple.getKeyNode() instanceof ScalarNode key
              && texts.isPresent()
              && values.put(key.getValue(), texts.get()) == null;
      if (!isNew) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  private static Optional<List<String>> texts(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(List.of(scalar.getValue()));
    }
    if (!(node instanceof SequenceNode list)
        || !list.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
      return Optional.empty();
    }
    return Optional.of(list.getValue().stream().map(n -> ((ScalarNode) n).getValue()).toList());
  }
}
