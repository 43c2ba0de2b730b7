package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.describe.Distribution;
import io.github.tflinkrdf.dump.BuildFacts;
import io.github.tflinkrdf.dump.Downloads;
import io.github.tflinkrdf.dump.Dump;
import io.github.tflinkrdf.dump.Edition;
import io.github.tflinkrdf.dump.FormerRelease;
import io.github.tflinkrdf.pipeline.Interrupted;
import io.github.tflinkrdf.pipeline.Output;
import io.github.tflinkrdf.pipeline.Prefixes;
import io.github.tflinkrdf.pipeline.Settings;
import io.github.tflinkrdf.pipeline.Summary;
import io.github.tflinkrdf.store.ReleaseBuilder;
import io.github.tflinkrdf.store.Store;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;

/** The files of a release, from the first line of the data to the seal. */
final class Publication implements AutoCloseable {
  private final Store store;
  private final ReleaseBuilder release;
  private final Settings settings;
  private final Vocabulary vocabulary;
  private final Downloads downloads;
  private final Dump dump;
  private List<Distribution> data = List.of();

  /**
   * @param store with the release before, if there is one
   * @param publicUrl where the release will be served, with a slash at its end
   */
  Publication(
      Path store, ReleaseBuilder release, Settings settings, Graph ontology, String publicUrl) {
    String base = settings.base();
    Edition edition =
        new Edition(release.building().id(), base, publicUrl, Prefixes.of(settings.base()));
    this.store = Store.open(store);
    this.release = release;
    this.settings = settings;
    this.vocabulary = Vocabulary.read(settings.resources(), base);
    this.downloads = new Downloads(release.building().downloads(), edition);
    this.dump = Dump.begin(release.building().downloads(), edition, ontology, settings.jobs());
  }

  /** Takes what is converted, for the store and for the dumps. */
  Output output() {
    return new Output.NodesAndLines(release.loader(), dump::lines);
  }

  /** Ends the files of data. */
  void endData() {
    try {
      data = dump.finish(vocabulary, release.building().statements());
    } catch (CancellationException e) {
      throw new Interrupted();
    }
  }

  /**
   * Writes what belongs beside the data.
   *
   * @return all files so far
   */
  List<Distribution> accompany(RunReport report, List<String> inputs) throws IOException {
    Path folder = release.building().downloads();
    String statistics = StatisticsFile.json(report.summary().census());
    Files.writeString(folder.resolve(StatisticsFile.NAME), statistics);
    List<Distribution> files = new ArrayList<>(data);
    files.add(
        downloads.described(
            StatisticsFile.NAME, OptionalLong.empty(), "Counts by organism and database"));
    files.addAll(
        downloads.accompany(data, settings.resources(), vocabulary, facts(report, inputs)));
    return files;
  }

  /**
   * Writes the lists of all files; none may be added after it.
   *
   * @param known what was written by this; the rest is about the release
   */
  void seal(List<Distribution> known) throws IOException {
    Set<String> told = known.stream().map(Distribution::name).collect(Collectors.toSet());
    List<Distribution> files = new ArrayList<>(known);
    try (Stream<Path> all = Files.list(release.building().downloads())) {
      all.map(file -> file.getFileName().toString())
          .filter(name -> !told.contains(name))
          .map(this::selfDescription)
          .forEach(files::add);
    }
    downloads.seal(files);
  }

  private Distribution selfDescription(String name) {
    OptionalLong triples = OptionalLong.empty();
    if (name.endsWith(".ttl")) {
      Path file = release.building().downloads().resolve(name);
      triples = OptionalLong.of(RDFParser.source(file.toString()).toGraph().size());
    }
    String about = name.contains("_example") ? "Example queries" : "Description of the release";
    return downloads.described(name, triples, about);
  }

  private BuildFacts facts(RunReport report, List<String> inputs) {
    Summary summary = report.summary();
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("files", summary.files());
    rows.put("rows", summary.read());
    rows.put("kept", summary.kept());
    rows.put("rejected", summary.rejected());
    rows.put("left out by a selection", summary.leftOut());
    return new BuildFacts(
        "tflink-rdf " + TflinkRdf.Version.program(),
        "Jena " + TflinkRdf.Version.jena(),
        inputs.stream().map(Publication::name).sorted().toList(),
        rows,
        summary.described(),
        release.building().statements(),
        former());
  }

  /** Where the files were is nobody's business. */
  private static String name(String input) {
    Path name = Path.of(input).toAbsolutePath().normalize().getFileName();
    return input.equals("-") || name == null ? "standard input" : name.toString();
  }

  private Optional<FormerRelease> former() {
    return store.currentInPlace().map(r -> new FormerRelease(r.id(), r.base(), r.statements()));
  }

  @Override
  public void close() {
    dump.close();
  }
}
