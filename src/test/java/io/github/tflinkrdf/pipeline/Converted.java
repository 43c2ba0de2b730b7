package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.report.FindingLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** A conversion run inside the test: its N-Triples, its findings, its sum. */
public record Converted(String triples, List<String> findings, String rejects, Summary summary) {
  private static final long PLENTY = 64 << 20;

  /** How the conversion is run; the defaults are those of the program. */
  public record How(
      Resources resources, String base, int jobs, boolean checked, long memory, Path spill) {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    public static How plain() {
      return new How(Resources.bundled(), Resources.DEFAULT_BASE, 1, true, PLENTY, TEMPORARY);
    }

    public How jobs(int number) {
      return new How(resources, base, number, checked, memory, spill);
    }

    public How memory(long bytes) {
      return new How(resources, base, jobs, checked, bytes, spill);
    }

    public How base(String iri) {
      return new How(resources, iri, jobs, checked, memory, spill);
    }

    public How spill(Path folder) {
      return new How(resources, base, jobs, checked, memory, folder);
    }
  }

  public static Converted of(Path... inputs) {
    return of(How.plain(), inputs);
  }

  public static Converted of(How how, Path... inputs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> printed = new ArrayList<>();
    StringWriter rejects = new StringWriter();
    Settings settings =
        new Settings(
            how.resources(),
            how.base(),
            how.jobs(),
            how.checked(),
            Selection.ALL,
            how.spill(),
            how.memory());
    List<String> names = new ArrayList<>();
    for (Path input : inputs) {
      names.add(input.toString());
    }
    try (FindingLog log = new FindingLog(printed::add, rejects)) {
      Summary summary =
          Conversion.run(names, settings, new Output.Bytes(out), log, new SilentMeter());
      return new Converted(
          out.toString(StandardCharsets.UTF_8), printed, rejects.toString(), summary);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The triples as a graph, read by a strict parser. */
  public Graph graph() {
    return RDFParser.fromString(triples, Lang.NTRIPLES)
        .strict(true)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .toGraph();
  }

  /** The lines as a set. */
  public Set<String> lines() {
    return triples.lines().collect(Collectors.toSet());
  }

  /** True if a finding with a code stands at a line. */
  public boolean found(String code, String place) {
    return findings.stream().anyMatch(f -> f.startsWith(place + ": ") && f.contains(code));
  }
}
