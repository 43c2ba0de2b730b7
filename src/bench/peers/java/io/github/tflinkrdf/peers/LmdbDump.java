package io.github.tflinkrdf.peers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** Writes all triples of RDF4J's LMDB store: {@code LmdbDump DIR OUT.nt}. */
public final class LmdbDump {
  private LmdbDump() {}

  public static void main(String[] args) throws IOException {
    SailRepository repository = Lmdb.open(Path.of(args[0]));
    try (OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16);
        SailRepositoryConnection connection = repository.getConnection()) {
      connection.export(Rio.createWriter(RDFFormat.NTRIPLES, out));
    }
    repository.shutDown();
  }
}
