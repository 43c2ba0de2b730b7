package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.describe.Distribution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The vocabulary of the data, the rules it holds, and how it was made, as files. */
final class TermFiles {
  private static final String MAPPINGS = "mappings/";

  /** The first that a zip file can hold: the same files give the same bytes. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Downloads downloads;
  private final Edition edition;
  private final Resources resources;

  TermFiles(Downloads downloads, Edition edition, Resources resources) {
    this.downloads = downloads;
    this.edition = edition;
    this.resources = resources;
  }

  List<Distribution> write() throws IOException {
    return List.of(
        turtle("ontology.ttl", resources.text("ontology/tflink.ttl", edition.base()), "Ontology"),
        turtle("shapes.ttl", shapes(), "SHACL shapes that the data holds"),
        turtle("prefixes.ttl", prefixes(), "Prefixes, for sh:prefixes"),
        downloads.write(
            edition.name("mappings.zip"),
            mappings(),
            OptionalLong.empty(),
            "Queries and tables of terms by which the data was made"));
  }

  private Distribution turtle(String part, String text, String about) throws IOException {
    long triples = RDFParser.fromString(text, Lang.TURTLE).toGraph().size();
    return downloads.write(edition.name(part), text, OptionalLong.of(triples), about);
  }

  /** One file behind the other; each declares its own prefixes. */
  private String shapes() {
    StringBuilder all = new StringBuilder();
    for (String name : resources.names("shapes/", ".ttl")) {
      all.append("# ---- ").append(name).append('\n');
      all.append(resources.text(name, edition.base())).append('\n');
    }
    return all.toString();
  }

  private String prefixes() {
    StringBuilder text = new StringBuilder();
    text.append("@prefix owl: <http://www.w3.org/2002/07/owl#> .\n");
    text.append("@prefix sh:  <http://www.w3.org/ns/shacl#> .\n");
    text.append("@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n");
    text.append("<%sprefixes> a owl:Ontology".formatted(edition.base()));
    String declaration = " ;\n  sh:declare [ sh:prefix \"%s\" ; sh:namespace \"%s\"^^xsd:anyURI ]";
    edition.prefixes().forEach((name, iri) -> text.append(declaration.formatted(name, iri)));
    return text.append(" .\n").toString();
  }

  private byte[] mappings() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : resources.names(MAPPINGS, "")) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(ByteText.utf8(resources.text(name, edition.base())));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
