package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.HeaderRow;
import io.github.tflinkrdf.report.Location;
import java.util.ArrayList;
import java.util.List;

/** The headers of the pages of one accession; most accessions have none. */
final class Pages {
  private final List<Location> headers = new ArrayList<>(1);
  private String[] matrices = StringSet.EMPTY;
  private int stated = -1;
  private int listed;

  void add(HeaderRow row) {
    headers.add(row.at());
    matrices = StringSet.with(matrices, row.matrices());
    stated = Math.max(stated, row.stated().orElse(-1));
    listed = Math.max(listed, row.listed());
  }

  List<String> matrices() {
    return List.of(matrices);
  }

  SourceRecord record(String accession) {
    return new SourceRecord(
        headers.stream().sorted().toList(), accession, stated, listed, listed < stated);
  }
}
