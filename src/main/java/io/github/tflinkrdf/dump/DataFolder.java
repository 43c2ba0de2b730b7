package io.github.tflinkrdf.dump;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;

/** Begins files of data, each with what all of them have first: prefixes and ontology. */
final class DataFolder {
  private final Path folder;
  private final Edition edition;
  private final byte[] head;
  private final Part ontology;

  DataFolder(Path folder, Edition edition, Graph ontology) {
    PartPacker packer = packer(edition);
    this.folder = folder;
    this.edition = edition;
    this.head = packer.pack(TurtleText.head(edition.prefixes()));
    this.ontology = packer.pack(OntologyLines.of(ontology));
  }

  static PartPacker packer(Edition edition) {
    return new PartPacker(edition.prefixes(), edition.base());
  }

  /**
   * Files that people get.
   *
   * @param part of the whole that is in them, as their names say it
   */
  SectionFiles begin(String part) throws IOException {
    SectionFiles files =
        new SectionFiles(
            folder.resolve(edition.name(part + ".nt.zst")),
            folder.resolve(edition.name(part + ".ttl.gz")),
            hidden(part));
    files.head(head);
    files.add(ontology);
    return files;
  }

  /** Files that are gone before the release is published; the same, but nothing is in them. */
  SectionFiles beginHidden() throws IOException {
    return new SectionFiles(hidden("lines"), hidden("turtle"), hidden("shared"));
  }

  private Path hidden(String name) {
    return folder.resolve("." + name + ".part");
  }
}
