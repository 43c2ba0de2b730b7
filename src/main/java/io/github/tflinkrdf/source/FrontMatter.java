package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Parsed;
import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.source.LimitedParser.LimitException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** The YAML part of a text: its keys and, for each, the rows of its value with their lines. */
final class FrontMatter {
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private final SourceText source;
  private final int start;
  private final String yaml;
  private int lastCodePoints;
  private int lastOffset;

  private FrontMatter(SourceText source, int start, int end) {
    this.source = source;
    this.start = start;
    this.yaml = source.text().substring(start, end);
  }

  /** Reads what stands between two offsets. */
  static Parsed<Map<String, RawField>> read(SourceText source, int start, int end) {
    return new FrontMatter(source, start, end).read();
  }

  private Parsed<Map<String, RawField>> read() {
    try {
      Node root = YamlNodes.compose(yaml);
      if (root == null) {
        return Parsed.of(Map.of());
      }
      return root instanceof MappingNode mapping
          ? fields(mapping)
          : bad(root.getStartMark().getIndex(), "expected lines of key: value");
    } catch (MarkedYAMLException e) {
      return bad(position(e), e.getProblem());
    } catch (ReaderException e) {
      return bad(e.getPosition(), "character U+%04X is not allowed".formatted(e.getCodePoint()));
    } catch (LimitException e) {
      return lost(Reason.TOO_LARGE, e.mark().getIndex(), e.getMessage());
    } catch (YAMLException e) {
      return bad(0, e.getMessage());
    }
  }

  /** Of an error at the very end, such as an unclosed quote, the place where it began. */
  private int position(MarkedYAMLException e) {
    Mark problem = e.getProblemMark();
    boolean atEnd = offset(problem) >= start + yaml.stripTrailing().length();
    return atEnd && e.getContextMark() != null ? e.getContextMark().getIndex() : problem.getIndex();
  }

  private Parsed<Map<String, RawField>> fields(MappingNode mapping) {
    Map<String, RawField> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      int at = tuple.getKeyNode().getStartMark().getIndex();
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        return bad(at, "a key is not a text");
      }
      RawField field = new RawField(rows(tuple.getValueNode()), lineAt(at));
      if (fields.put(key.getValue(), field) != null) {
        return bad(at, "the key " + key.getValue() + " is given twice");
      }
    }
    return Parsed.of(Collections.unmodifiableMap(fields));
  }

  private static boolean isNull(ScalarNode scalar) {
    return scalar.getScalarStyle() == ScalarStyle.PLAIN && NULLS.contains(scalar.getValue());
  }

  private List<RawRow> rows(Node node) {
    if (node instanceof ScalarNode scalar) {
      return isNull(scalar) ? List.of() : rows(scalar);
    }
    if (!(node instanceof SequenceNode list)) {
      return List.of(asWritten(node));
    }
    List<RawRow> rows = new ArrayList<>();
    for (Node item : list.getValue()) {
      rows.addAll(item instanceof ScalarNode scalar ? rows(scalar) : List.of(asWritten(item)));
    }
    return rows;
  }

  private List<RawRow> rows(ScalarNode scalar) {
    return new ScalarRows(source, scalar.getScalarStyle())
        .rows(scalar.getValue(), offset(scalar.getStartMark()), offset(scalar.getEndMark()));
  }

  /** A mapping has no place in a record; as one row it is not lost silently. */
  private RawRow asWritten(Node node) {
    int from = offset(node.getStartMark());
    String text = source.text().substring(from, offset(node.getEndMark())).strip();
    return new RawRow(text, source.lineAt(from), text.lines().findFirst().orElse(""));
  }

  private int offset(Mark mark) {
    return offset(mark.getIndex());
  }

  /** SnakeYAML counts code points from the start of the YAML; counting goes on from the last. */
  private int offset(int codePoints) {
    lastOffset = yaml.offsetByCodePoints(lastOffset, codePoints - lastCodePoints);
    lastCodePoints = codePoints;
    return start + lastOffset;
  }

  private int lineAt(int codePoints) {
    return source.lineAt(offset(codePoints));
  }

  private <T> Parsed<T> bad(int codePoints, String problem) {
    return lost(Reason.BAD_YAML, codePoints, problem.lines().findFirst().orElse(""));
  }

  private <T> Parsed<T> lost(Reason reason, int codePoints, String detail) {
    return Parsed.lost(source.finding(reason, lineAt(codePoints), "", detail));
  }
}
