package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.Sha256;
import io.github.tflinkrdf.describe.Distribution;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The folder of downloads of a release that is not published. */
public final class Downloads {
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Edition edition;

  public Downloads(Path folder, Edition edition) {
    this.folder = folder;
    this.edition = edition;
  }

  /**
   * Writes what belongs beside the data: ontology, shapes, mappings, prefixes, changes, documents.
   *
   * @param data the files of {@link Dump#finish}
   * @return what was written
   */
  public List<Distribution> accompany(
      List<Distribution> data, Resources resources, Vocabulary vocabulary, BuildFacts facts) {
    try {
      List<Distribution> files = new ArrayList<>(new TermFiles(this, edition, resources).write());
      Path changes = folder.resolve("CHANGES.tsv");
      Optional<Changes.Count> count =
          Changes.write(
              changes, edition, facts.statements(), facts.former().filter(FormerRelease::isTabled));
      files.add(
          described("CHANGES.tsv", OptionalLong.empty(), "Statements added, removed, changed"));
      Documents documents = new Documents(this, edition, resources, data);
      files.addAll(documents.write(vocabulary, facts, new ReleaseNotes(facts, data, count)));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Describes a file of the folder, which must be finished.
   *
   * @param triples in it, if it is RDF
   * @param about what it holds, in a few words
   */
  public Distribution described(String name, OptionalLong triples, String about) {
    Path file = folder.resolve(name);
    try {
      return new Distribution(
          name,
          MediaType.of(name),
          Optional.empty(),
          Files.size(file),
          sha256(file),
          triples,
          Optional.empty(),
          about);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the lists of all files: {@code manifest.json}, the Metalink, {@code SHA256SUMS}. Nothing
   * may be written to the folder afterwards.
   *
   * @param files all that is in the folder
   * @throws IllegalStateException if the folder holds anything else, or less
   */
  public void seal(List<Distribution> files) {
    try {
      new Seal(folder, edition, files).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Distribution write(String name, String content, OptionalLong triples, String about)
      throws IOException {
    return write(name, ByteText.utf8(content), triples, about);
  }

  Distribution write(String name, byte[] content, OptionalLong triples, String about)
      throws IOException {
    Files.write(folder.resolve(name), content);
    return described(name, triples, about);
  }

  static String sha256(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    try (var in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
