package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.pipeline.Explanation;
import io.github.tflinkrdf.pipeline.Prefixes;
import io.github.tflinkrdf.pipeline.Selection;
import io.github.tflinkrdf.pipeline.Settings;
import io.github.tflinkrdf.report.Severity;
import io.github.tflinkrdf.source.InputFile;
import io.github.tflinkrdf.source.InputFiles;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain FILE[:LINE]}: one record, or one row, at every stage. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Shows a record, or the row at a line of a record or table, raw, typed, as statements, as",
      "triples, and what the shapes say. Writes nothing; looks at this record or row alone."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern WITH_LINE = Pattern.compile("(.+):(\\d{1,9})");
  private static final long MEMORY = 64 << 20;

  private final Console console;

  @Parameters(paramLabel = "FILE[:LINE]", description = "a record or table; - is standard input")
  private String place;

  @Option(
      names = "--base-iri",
      paramLabel = "IRI",
      description = "base of the minted IRIs (default: ${DEFAULT-VALUE})")
  private String base = Resources.DEFAULT_BASE;

  @Option(names = "--resources", paramLabel = "DIR", description = ResourceOptions.TEXT)
  private Path overrides;

  @Option(names = "--config", paramLabel = "FILE", description = "file of options: key = value")
  private Path config;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Matcher withLine = WITH_LINE.matcher(place);
    boolean row = withLine.matches() && !Files.exists(Path.of(place));
    String file = row ? withLine.group(1) : place;
    OptionalInt line =
        row ? OptionalInt.of(Integer.parseInt(withLine.group(2))) : OptionalInt.empty();
    if (Files.isDirectory(Path.of(file))) {
      throw new UserError(file + " is a folder: name one record of it");
    }
    if (line.isPresent() && line.getAsInt() == 0) {
      throw new UserError(place + ": lines are counted from 1");
    }
    InputFile input = InputFiles.find(List.of(file), System.in).get(0);
    Path spill = Path.of(System.getProperty("java.io.tmpdir"));
    Explanation explanation =
        Explanation.of(
            input,
            line,
            new Settings(
                ResourceOptions.resources(overrides),
                BaseIri.checked(base),
                1,
                true,
                Selection.ALL,
                spill,
                MEMORY));
    print(explanation);
    boolean lost = explanation.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    boolean broken =
        explanation.violations().stream().anyMatch(v -> v.severity() == Severity.ERROR);
    return lost || broken ? 1 : 0;
  }

  private void print(Explanation e) {
    PrintWriter out = console.text();
    section(out, "raw", e.raw());
    section(out, "typed", e.typed().stream().map(row -> RecordText.of((Record) row)).toList());
    section(out, "found", e.findings().isEmpty() ? List.of("nothing wrong") : e.findings());
    section(out, "finished", e.finished().stream().map(d -> RecordText.of((Record) d)).toList());
    out.println("== triples");
    out.println(turtle(e));
    out.println();
    section(out, "shapes", e.violations().isEmpty() ? List.of("conforms") : e.violations());
    out.flush();
  }

  private static void section(PrintWriter out, String title, List<?> lines) {
    out.println("== " + title);
    lines.forEach(out::println);
    out.println();
  }

  private String turtle(Explanation explanation) {
    Graph graph = GraphFactory.createDefaultGraph();
    Prefixes.of(base).forEach(graph.getPrefixMapping()::setNsPrefix);
    explanation.triples().forEach(graph::add);
    return RDFWriter.source(graph)
        .lang(Lang.TURTLE)
        .asString()
        .lines()
        .filter(line -> !line.startsWith("PREFIX"))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
