package io.github.tflinkrdf.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The files beside those of data, and the lists of all. */
class PublishedFilesTest {
  private static final Path SAMPLES = Path.of("src/main/resources/tflink-rdf/samples");
  private static final Set<String> LISTS = Set.of("SHA256SUMS", "manifest.json");

  @TempDir private static Path folder;
  private static Built built;

  @BeforeAll
  static void build() {
    built = Built.of(folder.resolve("store"), SAMPLES);
  }

  @Test
  void everyFileIsInTheListsWithItsSizeAndCheckSum() throws Exception {
    Set<String> names = names();
    Map<String, String> sums = sums();
    Map<String, Element> links = links();
    String meta4 = "tflink-" + built.release().id() + ".meta4";
    names.remove("SHA256SUMS");
    assertEquals(names, sums.keySet());
    for (String name : names) {
      String sum = Downloads.sha256(built.file(name));
      assertEquals(sum, sums.get(name), name);
      if (!name.equals(meta4)) {
        Element link = links.get(name);
        assertEquals(sum, text(link, "hash"), name);
        assertEquals(Files.size(built.file(name)) + "", text(link, "size"), name);
        assertEquals(
            "https://w3id.org/tflink-rdf/downloads/" + built.release().id() + "/" + name,
            text(link, "url"));
      }
      if (!name.equals(meta4) && !LISTS.contains(name)) {
        assertEquals(sum, built.manifest().get(name).getString("sha256"), name);
      }
    }
  }

  @Test
  void theOntologyTheShapesAndThePrefixesParseToWhatTheManifestSays() throws IOException {
    for (String part : List.of("ontology.ttl", "shapes.ttl", "prefixes.ttl")) {
      Path file = built.part(part);
      long read =
          RDFParser.source(file.toString())
              .strict(true)
              .checking(true)
              .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
              .toGraph()
              .size();
      var entry = built.manifest().get(file.getFileName().toString());
      assertEquals(read, entry.getNumber("triples").longValue(), part);
    }
    String shapes = "http://www.w3.org/ns/shacl#NodeShape";
    assertTrue(
        RDFDataMgr.loadModel(built.part("shapes.ttl").toString())
                .listSubjectsWithProperty(
                    org.apache.jena.vocabulary.RDF.type,
                    org.apache.jena.rdf.model.ResourceFactory.createResource(shapes))
                .toList()
                .size()
            > 10);
  }

  @Test
  void theMappingsAreThoseOfTheProgram() throws IOException {
    try (ZipFile zip = new ZipFile(built.part("mappings.zip").toFile())) {
      String query =
          new String(
              zip.getInputStream(zip.getEntry("mappings/interaction.rq")).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertEquals(Files.readString(Path.of("mappings/interaction.rq")), query);
      assertTrue(zip.getEntry("mappings/terms/database.tsv") != null);
    }
  }

  @Test
  void noDocumentHasAPlaceLeftToFill() throws IOException {
    for (String name : names()) {
      if (name.endsWith(".md") || Set.of("LICENSE", "CITATION.cff", "Qleverfile").contains(name)) {
        String text = Files.readString(built.file(name)).replaceAll("\\$\\{[^}]*}", "");
        assertFalse(text.matches("(?s).*\\{[a-z]+}.*"), name);
        assertTrue(text.contains(built.release().id()), name);
      }
    }
    String rights = Files.readString(built.file("LICENSE"));
    assertTrue(rights.contains("TRRUST: version 2"), rights);
    assertTrue(rights.contains("licence https://creativecommons.org/licenses/by-sa/4.0/"), rights);
    assertTrue(rights.contains("Apache License 2.0"), rights);
  }

  @Test
  void aFolderWithAFileThatIsNotToldIsNotSealed() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("README.md"), "x");
    Edition edition = new Edition("20261120T101500Z", "urn:x:", "urn:x:", Map.of());
    Downloads downloads = new Downloads(other, edition);
    var told = downloads.described("README.md", java.util.OptionalLong.empty(), "x");
    Files.writeString(other.resolve("stray"), "x");
    assertThrows(IllegalStateException.class, () -> downloads.seal(List.of(told)));
    Files.delete(other.resolve("stray"));
    downloads.seal(List.of(told));
    assertTrue(Files.exists(other.resolve("SHA256SUMS")));
  }

  private static Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(built.release().downloads())) {
      return files
          .map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Map<String, String> sums() throws IOException {
    Map<String, String> sums = new TreeMap<>();
    for (String line : Files.readAllLines(built.file("SHA256SUMS"))) {
      sums.put(line.substring(66), line.substring(0, 64));
    }
    return sums;
  }

  private static Map<String, Element> links() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Path meta4 = built.file("tflink-" + built.release().id() + ".meta4");
    var files =
        factory
            .newDocumentBuilder()
            .parse(meta4.toFile())
            .getElementsByTagNameNS("urn:ietf:params:xml:ns:metalink", "file");
    Map<String, Element> links = new TreeMap<>();
    for (int i = 0; i < files.getLength(); i++) {
      Element file = (Element) files.item(i);
      links.put(file.getAttribute("name"), file);
    }
    return links;
  }

  private static String text(Element file, String child) {
    return file.getElementsByTagName(child).item(0).getTextContent();
  }
}
