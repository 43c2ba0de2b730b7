package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.describe.Build;
import io.github.tflinkrdf.describe.Distribution;
import io.github.tflinkrdf.describe.ReleaseDescription;
import io.github.tflinkrdf.pipeline.Interrupted;
import io.github.tflinkrdf.pipeline.Prefixes;
import io.github.tflinkrdf.pipeline.Settings;
import io.github.tflinkrdf.store.ReleaseBuilder;
import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;

/** Describes a release that is being built, and publishes the description with it. */
record ReleaseSelfDescription(
    Path store, Settings settings, PublicAddress address, InputSums sums, Instant started) {

  /**
   * Counts the finished data, which nothing may have been added to, and adds what is said of it.
   *
   * @param files that people download
   */
  void addTo(
      ReleaseBuilder release, DatasetGraph loaded, List<Distribution> files, RunReport report)
      throws IOException {
    Build build = build(release, files);
    report.servedAt(address.given());
    report.readFrom(build.inputs());
    ReleaseDescription description = describe(loaded, build);
    release.add(
        NodeFactory.createURI(ReleaseDescription.graphName(settings.base())), description.graph());
    description.write(release.building().downloads());
  }

  private ReleaseDescription describe(DatasetGraph loaded, Build build) {
    try {
      return ReleaseDescription.of(loaded, build, settings.jobs());
    } catch (QueryCancelledException e) {
      throw new Interrupted();
    }
  }

  private Build build(ReleaseBuilder release, List<Distribution> files) {
    Map<String, String> libraries = new LinkedHashMap<>();
    libraries.put("Java", Runtime.version().toString());
    libraries.put("Apache Jena", TflinkRdf.Version.jena());
    return new Build(
        settings.base(),
        address.or(settings.base()),
        release.id(),
        new Store(store).currentId(),
        started,
        Instant.now(),
        TflinkRdf.Version.program(),
        libraries,
        settings.resources(),
        Prefixes.of(settings.base()),
        sums.get(),
        files);
  }
}
