package io.github.tflinkrdf.peers;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.CsvResolver;
import io.carml.model.TriplesMap;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/**
 * Maps a table with CARML to N-Triples: {@code Carml MAPPING.ttl TABLE OUT.nt}. The mapping names
 * its source {@code table}.
 */
public final class Carml {
  private Carml() {}

  public static void main(String[] args) throws IOException {
    Path table = Path.of(args[1]);
    Set<TriplesMap> mapping = RmlMappingLoader.build().load(RDFFormat.TURTLE, Path.of(args[0]));
    RdfRmlMapper mapper =
        RdfRmlMapper.builder()
            .triplesMaps(mapping)
            .setLogicalSourceResolver(Rdf.Ql.Csv, CsvResolver::getInstance)
            .fileResolver(table.toAbsolutePath().getParent())
            .build();
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])), 1 << 16)) {
      RDFWriter writer = Rio.createWriter(RDFFormat.NTRIPLES, out);
      writer.startRDF();
      mapper.map().toIterable().forEach(writer::handleStatement);
      writer.endRDF();
    }
  }
}
