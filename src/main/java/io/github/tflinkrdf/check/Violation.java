package io.github.tflinkrdf.check;

import io.github.tflinkrdf.report.Severity;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.Path;

/**
 * A node that breaks a shape. IRIs stand as they are, literals as in N-Triples.
 *
 * @param severity error for {@code sh:Violation}, which removes the node's description; warning for
 *     {@code sh:Warning} and note for {@code sh:Info}, which remove nothing
 * @param focusNode IRI of the node that was checked
 * @param path IRI of the property; empty if the shape is about the node itself
 * @param value the offending value; empty if the shape counts values
 * @param message what is required
 * @param shape IRI of the shape
 */
public record Violation(
    Severity severity, String focusNode, String path, String value, String message, String shape)
    implements Comparable<Violation> {
  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::severity)
          .thenComparing(Violation::focusNode)
          .thenComparing(Violation::path)
          .thenComparing(Violation::value)
          .thenComparing(Violation::shape)
          .thenComparing(Violation::message);

  static Violation of(ReportEntry entry) {
    return new Violation(
        severityOf(entry.severity().level()),
        text(entry.focusNode()),
        text(entry.resultPath()),
        text(entry.value()),
        entry.message(),
        text(entry.source()));
  }

  private static Severity severityOf(Node level) {
    if (level.equals(SHACL.Warning)) {
      return Severity.WARNING;
    }
    return level.equals(SHACL.Info) ? Severity.NOTE : Severity.ERROR;
  }

  private static String text(Path path) {
    if (path == null) {
      return "";
    }
    Node property = ShaclPaths.pathNode(path);
    return property == null ? ShaclPaths.pathToString(path) : text(property);
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
  }

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }

  /** One line: {@code error FOCUS PATH VALUE: message [shape]}. */
  @Override
  public String toString() {
    String place = String.join(" ", focusNode, path, value).strip().replaceAll(" +", " ");
    return severity + " " + place + ": " + message + " [" + shape + "]";
  }
}
