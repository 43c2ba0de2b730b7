package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.describe.Distribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of the files of a release, by which a copy can be fetched and proved to be whole. */
final class Seal {
  private final Path folder;
  private final Edition edition;
  private final List<Distribution> files;

  Seal(Path folder, Edition edition, List<Distribution> files) {
    this.folder = folder;
    this.edition = edition;
    this.files = files.stream().sorted(Comparator.comparing(Distribution::name)).toList();
  }

  void write() throws IOException {
    requireAll();
    Downloads downloads = new Downloads(folder, edition);
    List<Distribution> listed = new ArrayList<>(files);
    listed.add(
        downloads.write(
            "manifest.json",
            Manifest.of(edition, files),
            OptionalLong.empty(),
            "The files, for programs"));
    listed.add(
        downloads.write(
            "tflink-" + edition.release() + ".meta4",
            Metalink.of(edition, listed),
            OptionalLong.empty(),
            "The files, for download programs"));
    Files.writeString(
        folder.resolve("SHA256SUMS"),
        listed.stream()
            .map(file -> file.sha256() + "  " + file.name() + "\n")
            .sorted(Comparator.comparing(line -> line.substring(line.indexOf(' '))))
            .collect(Collectors.joining()));
  }

  private void requireAll() throws IOException {
    TreeSet<String> there = new TreeSet<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths.forEach(path -> there.add(path.getFileName().toString()));
    }
    List<String> told = files.stream().map(Distribution::name).toList();
    if (!List.copyOf(there).equals(told)) {
      throw new IllegalStateException(
          "the files of the release are %s, described are %s".formatted(there, told));
    }
  }
}
