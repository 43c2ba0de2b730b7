package io.github.tflinkrdf.check;

import io.github.tflinkrdf.report.Severity;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDFS;

/** What a validation found. */
public final class ShapeReport {
  private final List<ReportEntry> entries;
  private final Map<String, Long> unlisted;

  /**
   * @param unlisted by shape, how many more violations there are than entries
   */
  ShapeReport(Collection<ReportEntry> entries, Map<String, Long> unlisted) {
    this.entries = entries.stream().distinct().sorted(Comparator.comparing(Violation::of)).toList();
    this.unlisted = new TreeMap<>(unlisted);
  }

  /** Both reports as one. */
  ShapeReport and(ShapeReport other) {
    return new ShapeReport(
        Stream.concat(entries.stream(), other.entries.stream()).toList(),
        Stream.of(unlisted, other.unlisted)
            .flatMap(counts -> counts.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum)));
  }

  /** True if nothing worse than a warning was found. */
  public boolean conforms() {
    return violations().stream().noneMatch(v -> v.severity() == Severity.ERROR);
  }

  /** The violations that are listed, sorted. */
  public List<Violation> violations() {
    return entries.stream().map(Violation::of).distinct().toList();
  }

  /** A line for each violation, then one for each shape that has more of them than are listed. */
  public String text() {
    Stream<String> listed = violations().stream().map(Violation::toString);
    return Stream.concat(listed, more()).map(line -> line + "\n").collect(Collectors.joining());
  }

  private Stream<String> more() {
    return unlisted.entrySet().stream().map(e -> e.getValue() + " more of [" + e.getKey() + "]");
  }

  /**
   * A {@code sh:ValidationReport}. As SHACL has it, its {@code sh:conforms} is true only if there
   * is nothing to report, not even a warning.
   */
  public String turtle() {
    ValidationReport.Builder builder = ValidationReport.create();
    entries.forEach(builder::addReportEntry);
    Resource report = builder.build().getResource();
    more().forEach(line -> report.addProperty(RDFS.comment, line));
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, report.getModel(), Lang.TURTLE);
    return out.toString();
  }
}
