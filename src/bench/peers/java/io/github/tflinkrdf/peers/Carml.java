package io.github.tflinkrdf.peers;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.CsvResolver;
import io.carml.model.TriplesMap;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/**
 * Maps a table with CARML to N-Triples: {@code Carml MAPPING.ttl TABLE OUT.nt TERMS}. The mapping
 * names the table as its source, and may use {@link Functions}, which know the terms of a folder.
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
            .addFunctions(new Functions(Terms.read(Path.of(args[3]))))
            .fileResolver(table.toAbsolutePath().getParent())
            .build();
    try (Writer out = new PlainWriter(Files.newBufferedWriter(Path.of(args[2])))) {
      RDFWriter writer = Rio.createWriter(RDFFormat.NTRIPLES, out);
      writer.startRDF();
      mapper.map().toIterable().forEach(writer::handleStatement);
      writer.endRDF();
    }
  }
}
