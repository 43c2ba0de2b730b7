package io.github.tflinkrdf.examples;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.pipeline.Converted;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** The sample records of the jar as a release has them, in memory. */
final class SampleRelease {
  private static final Path SAMPLES = Path.of("src/main/resources/tflink-rdf/samples");

  private SampleRelease() {}

  static DatasetGraph load() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Converted converted = Converted.of(SAMPLES);
    Txn.executeWrite(
        dataset,
        () -> {
          RDFParser.fromString(converted.triples(), Lang.NTRIPLES).parse(dataset);
          RDFParser.fromString(Resources.bundled().get("ontology/tflink.ttl").text(), Lang.TURTLE)
              .parse(dataset);
          RDFParser.source(Path.of("src/test/resources/examples/metadata.ttl")).parse(dataset);
        });
    return dataset;
  }
}
