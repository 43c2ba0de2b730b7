package io.github.tflinkrdf.bench;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.tdb2.DatabaseMgr;

/** Fuseki as it comes, read-only, on a TDB2 database: {@code UntouchedFuseki DATABASE PORT}. */
public final class UntouchedFuseki {
  private UntouchedFuseki() {}

  public static void main(String[] args) {
    FusekiServer.create()
        .loopback(true)
        .port(Integer.parseInt(args[1]))
        .add("/ds", DatabaseMgr.connectDatasetGraph(Path.of(args[0]).toString()), false)
        .build()
        .start()
        .join();
  }
}
