package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.Shared;
import io.github.tflinkrdf.report.Severity;
import io.github.tflinkrdf.source.InputFile;
import io.github.tflinkrdf.source.InputFiles;
import io.github.tflinkrdf.source.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real records, compared row by row with what an independent reader finds in them. */
class SharedRecordsTest {
  @ParameterizedTest
  @CsvSource({"records, 18, 254, 76, 44", "seeds, 3, 84, 16, 0"})
  void everyRowIsReadAsAnIndependentReaderFindsIt(
      String folder, int records, int pairs, int orthologs, int sites) throws IOException {
    Path shared = Shared.needed(folder);
    Set<String> allPairs = new TreeSet<>();
    Set<String> allOrthologs = new TreeSet<>();
    Set<String> allSites = new TreeSet<>();
    int read = 0;
    for (InputFile file :
        InputFiles.find(List.of(shared.toString()), InputStream.nullInputStream())) {
      ParsedRecord record = Records.newParser().parse(RecordReader.read(file));
      IndependentReader independent = IndependentReader.of(Path.of(file.name()));
      assertEquals(independent.interactions(), interactions(record), file.name());
      assertEquals(independent.siteIds(), siteIds(record), file.name());
      assertEquals(independent.orthologs(), orthologs(record), file.name());
      assertEquals(List.of(), errors(record));
      independent.interactions().forEach(i -> allPairs.add(i.substring(0, i.indexOf('['))));
      allOrthologs.addAll(independent.orthologs());
      allSites.addAll(independent.siteIds());
      read += record.read() > 0 ? 1 : 0;
    }
    assertEquals(
        List.of(records, pairs, orthologs, sites),
        List.of(read, allPairs.size(), allOrthologs.size(), allSites.size()));
  }

  private static List<?> errors(ParsedRecord record) {
    return record.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private static List<String> interactions(ParsedRecord record) {
    List<String> all = new ArrayList<>();
    for (InteractionRow row : Records.rows(record, InteractionRow.class)) {
      boolean ofFactor = row.target().names().isEmpty() && row.target().geneIds().isEmpty();
      Party named = ofFactor ? row.factor() : row.target();
      all.add(
          String.join(
              " ",
              row.factor().accession(),
              row.target().accession(),
              new TreeSet<>(row.evidence().databases()) + "",
              row.evidence().methods().stream()
                  .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                  .collect(Collectors.toCollection(TreeSet::new))
                  .toString(),
              new TreeSet<>(row.evidence().articles()) + "",
              String.join(";", named.names()),
              String.join(";", named.geneIds())));
    }
    return all;
  }

  private static List<String> siteIds(ParsedRecord record) {
    return Records.rows(record, SiteRow.class).stream().map(SiteRow::siteId).toList();
  }

  private static List<String> orthologs(ParsedRecord record) {
    return Records.rows(record, OrthologRow.class).stream()
        .filter(o -> !o.oma())
        .flatMap(o -> Stream.of(o.record() + " " + o.ortholog(), o.ortholog() + " " + o.record()))
        .toList();
  }
}
