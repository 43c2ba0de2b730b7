package io.github.tflinkrdf.bench;

import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;

/** Fuseki as it comes: a dataset in memory, read-only, and a timeout, as on its command line. */
final class PlainFuseki implements AutoCloseable {
  private static final String NAME = "/ds";

  private final FusekiServer server;

  PlainFuseki(Path data, Path ontology, int timeoutSeconds) {
    Dataset dataset = DatasetFactory.createTxnMem();
    dataset.executeWrite(
        () -> {
          RDFDataMgr.read(dataset, data.toString());
          RDFDataMgr.read(dataset.getNamedModel("urn:x:ontology"), ontology.toString());
        });
    dataset.getContext().set(ARQ.queryTimeout, Integer.toString(timeoutSeconds * 1000));
    server = FusekiServer.create().loopback(true).port(0).add(NAME, dataset, false).build();
    server.start();
  }

  static String version() {
    return Fuseki.VERSION;
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getHttpPort() + NAME + "/sparql");
  }

  @Override
  public void close() {
    server.stop();
  }
}
