package io.github.tflinkrdf.protein;

import io.github.tflinkrdf.ProgramVersion;
import io.github.tflinkrdf.web.Content;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Served;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.system.Txn;

/**
 * A table of a protein as TSV, whole: a header line, then a line a row; several values of a cell
 * are separated by {@code "; "}. Without a table: factors and targets, told apart by a column more.
 */
record ProteinTsv(Protein protein, Optional<Table> table) {
  /** Written while it is sent, so that its length costs no memory. */
  Reply reply(Served served) {
    String name = protein.accession() + table.map(t -> "-" + t.key()).orElse("");
    String tag =
        "\"%s-%s-%s.tsv\"".formatted(served.release().id(), ProgramVersion.current(), name);
    Content.Body body = out -> write(served, out);
    return new Reply(
            200,
            "text/tab-separated-values;charset=utf-8",
            Map.of(),
            new Content.Streamed(tag, body))
        .with("Content-Disposition", "inline; filename=\"tflink-" + name + ".tsv\"");
  }

  private void write(Served served, OutputStream out) throws IOException {
    try {
      Txn.executeRead(served.data(), () -> write(Facts.of(served), out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(Facts facts, OutputStream out) {
    ProteinTables rows = new ProteinTables(protein.node(), facts);
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    line(columns().stream().map(Column::title).toList(), writer);
    for (Table one : table.map(List::of).orElse(List.of(Table.FACTORS, Table.TARGETS))) {
      rows.rows(one, 0, Long.MAX_VALUE, row -> line(cells(row), writer));
    }
    // not closed: that would end what failed as if it were whole
    flush(writer);
  }

  private List<Column> columns() {
    if (table.isPresent()) {
      return table.get().columns();
    }
    List<Column> columns = new ArrayList<>(List.of(Column.DIRECTION));
    columns.addAll(Table.FACTORS.columns());
    return columns;
  }

  private List<String> cells(Row row) {
    return columns().stream().map(column -> row.text(column).replaceAll("[\t\r\n]+", " ")).toList();
  }

  private static void line(List<String> cells, Writer writer) {
    try {
      writer.write(cells.stream().collect(Collectors.joining("\t", "", "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void flush(Writer writer) {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
