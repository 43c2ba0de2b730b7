package io.github.tflinkrdf.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;

/** Loads an N-Triples file into RDF4J's LMDB store: {@code Lmdb FILE.nt DIR}. */
public final class Lmdb {
  private Lmdb() {}

  public static void main(String[] args) throws IOException {
    SailRepository repository = open(Path.of(args[1]));
    try (InputStream in = Files.newInputStream(Path.of(args[0]));
        SailRepositoryConnection connection = repository.getConnection()) {
      connection.begin(IsolationLevels.NONE);
      connection.add(in, "", RDFFormat.NTRIPLES);
      connection.commit();
    }
    repository.shutDown();
  }

  /** Three indexes, as TDB2 has for the default graph, and no wait for the disk. */
  static SailRepository open(Path folder) {
    LmdbStoreConfig config = new LmdbStoreConfig("spoc,posc,ospc");
    config.setForceSync(false);
    SailRepository repository = new SailRepository(new LmdbStore(folder.toFile(), config));
    repository.init();
    return repository;
  }
}
