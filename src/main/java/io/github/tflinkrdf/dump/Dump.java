package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.describe.Distribution;
import io.github.tflinkrdf.terms.OrganismTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/**
 * The data of a release as files: for each organism, and for all together, the same triples as
 * N-Triples in Zstandard and as Turtle in gzip. Every line is formatted and packed once: a file is
 * the ontology, the sections of one or of all organisms, and what is about no organism, one behind
 * the other. The same lines give the same bytes, whatever the number of threads.
 */
public final class Dump implements AutoCloseable {
  private static final String TAXON = "http://purl.uniprot.org/taxonomy/";
  private static final String ALL = "all";

  private final DataFolder folder;
  private final PartQueue queue;
  private final SectionFiles sharedFiles;
  private final Section shared;
  private final Map<String, OrganismSection> organisms =
      new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));

  /** The section of an organism, behind the ontology in its own files. */
  private record OrganismSection(Section lines, SectionFiles files, SectionFiles.Place start) {}

  private Dump(Path downloads, Edition edition, Graph ontology, int jobs) throws IOException {
    this.folder = new DataFolder(downloads, edition, ontology);
    this.queue = new PartQueue(jobs, () -> DataFolder.packer(edition));
    this.sharedFiles = folder.beginHidden();
    this.shared = new Section(part -> queue.add(sharedFiles, part));
  }

  /**
   * Begins the files.
   *
   * @param folder of the downloads of a release that is not published
   * @param ontology that every file has
   * @param jobs threads
   */
  public static Dump begin(Path folder, Edition edition, Graph ontology, int jobs) {
    try {
      return new Dump(folder, edition, ontology, jobs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes the lines of what is about an organism; used by one thread at a time.
   *
   * @param organism IRI; what is about none, or about one that NCBI has no number for, is in the
   *     files of all
   */
  public OutputStream lines(String organism) {
    return organism.startsWith(TAXON)
        ? organisms.computeIfAbsent(organism.substring(TAXON.length()), this::begin).lines()
        : shared;
  }

  private OrganismSection begin(String taxon) {
    try {
      SectionFiles files = folder.begin(taxon);
      return new OrganismSection(new Section(part -> queue.add(files, part)), files, files.end());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends the files of data.
   *
   * @param statements gets the table of all statements, by which the next release tells what has
   *     changed
   * @return what was written, that of all organisms first
   */
  public List<Distribution> finish(Vocabulary vocabulary, Path statements) {
    try {
      organisms.values().forEach(section -> section.lines().close());
      shared.close();
      queue.finish();
      List<Distribution> written = new ArrayList<>();
      uniteAll(written);
      for (var each : organisms.entrySet()) {
        SectionFiles files = each.getValue().files();
        files.add(sharedFiles, SectionFiles.Place.START, sharedFiles.end());
        files.close();
        String taxon = each.getKey();
        Optional<OrganismTerm> organism = vocabulary.organismOfTaxon(taxon);
        String whose = organism.map(OrganismTerm::label).orElse("taxon " + taxon);
        written.addAll(files.describe(Optional.of(taxon), whose));
      }
      uniteStatements(statements);
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void uniteAll(List<Distribution> written) throws IOException {
    SectionFiles all = folder.begin(ALL);
    try (all) {
      for (OrganismSection section : organisms.values()) {
        all.add(section.files(), section.start(), section.files().end());
      }
      all.add(sharedFiles, SectionFiles.Place.START, sharedFiles.end());
    }
    written.addAll(all.describe(Optional.empty(), "all organisms"));
    Files.delete(all.statements());
  }

  private void uniteStatements(Path statements) throws IOException {
    sharedFiles.close();
    List<Path> tables = new ArrayList<>(List.of(sharedFiles.statements()));
    organisms.values().forEach(section -> tables.add(section.files().statements()));
    StatementTable.unite(tables, statements);
    for (Path table : tables) {
      Files.delete(table);
    }
    for (DataFile file : sharedFiles.data()) {
      Files.delete(file.path());
    }
  }

  /** Ends the threads, and lets go of the files of a dump that was not finished. */
  @Override
  public void close() {
    queue.close();
    try (sharedFiles) {
      for (OrganismSection section : organisms.values()) {
        section.files().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
