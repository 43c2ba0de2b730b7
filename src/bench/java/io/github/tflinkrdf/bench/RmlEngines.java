package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Engines that map a table as a file of RML says, which is given the name of the table. */
record RmlEngines(Path folder, Path input, Path out) {
  static final Path MAPPINGS = Path.of("src", "bench", "resources");
  private static final Path TERMS = Path.of("mappings", "terms");
  private static final Path RML_MAPPER = Path.of("target", "peers", "rmlmapper.jar");

  /** RMLMapper keeps all triples in memory before it writes the first. */
  private static final String RML_MAPPER_HEAP = "-Xmx8g";

  /** It finds the separator by itself. */
  Entrant carml(String mapping) throws IOException {
    Path rml = given(mapping, "carml-", "\"" + input.getFileName() + "\"");
    return Entrant.peer("CARML", out, "io.github.tflinkrdf.peers.Carml", rml, input, out, TERMS);
  }

  /** It writes N-Quads, of which those in no graph are N-Triples. */
  Entrant rmlMapper(String mapping) throws IOException {
    String csvw = "http://www.w3.org/ns/csvw#";
    String source =
        "[ a <%sTable> ; <%surl> \"%s\" ; <%sdialect> [ <%sdelimiter> \"\\t\" ] ]"
            .formatted(csvw, csvw, input.toAbsolutePath(), csvw, csvw);
    Path rml = given(mapping, "rmlmapper-", source);
    return Entrant.jvm(
            "RMLMapper",
            out,
            RML_MAPPER.toString(),
            "be.ugent.rml.cli.Main",
            "-m",
            rml,
            "-o",
            out,
            "-s",
            "nquads")
        .with(List.of(RML_MAPPER_HEAP));
  }

  private Path given(String mapping, String prefix, String source) throws IOException {
    String text =
        Files.readString(MAPPINGS.resolve(mapping))
            .replace("\"table\"", source)
            .replace("/table/table>", "/table/" + input.getFileName() + ">");
    return Files.writeString(folder.resolve(prefix + mapping), text);
  }
}
