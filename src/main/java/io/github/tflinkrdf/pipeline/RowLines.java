package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.source.RawField;
import io.github.tflinkrdf.source.RawRecord;
import io.github.tflinkrdf.source.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The part of a record that is explained: all of it, or the row that a line lies in. A line of the
 * header stands for the header, whose row is at the line of the accession.
 *
 * @param raw its text, each piece with its line
 * @param lines where its rows begin; empty for the whole record
 */
record RowLines(List<String> raw, Set<Integer> lines) {
  private static final Set<String> ROWS = Set.of("tfs", "targets", "binding_sites", "orthologs");
  private static final String ACCESSION = "uniprot_accession";
  private static final int SHOWN = 160;

  private record Piece(String key, RawRow row, boolean header) {
    @Override
    public String toString() {
      String text = row.text().replace('\n', ' ');
      String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
      return "%5d  %s: %s".formatted(row.line(), key, shown);
    }
  }

  static RowLines of(Optional<RawRecord> record, OptionalInt line) {
    List<Piece> pieces = record.map(RowLines::pieces).orElse(List.of());
    if (line.isEmpty()) {
      return new RowLines(pieces.stream().map(Piece::toString).toList(), Set.of());
    }
    int wanted = line.getAsInt();
    Piece piece = null;
    for (Piece candidate : pieces) {
      boolean nearer = piece == null || candidate.row().line() >= piece.row().line();
      piece = candidate.row().line() <= wanted && nearer ? candidate : piece;
    }
    if (piece == null) {
      return new RowLines(List.of(), Set.of(wanted));
    }
    int first = piece.row().line();
    Set<Integer> lines =
        Set.copyOf(piece.header() ? List.of(first, accession(record.get())) : List.of(first));
    Piece found = piece;
    List<String> raw =
        pieces.stream()
            .filter(p -> p.row().line() == found.row().line())
            .map(Piece::toString)
            .toList();
    return new RowLines(raw, lines);
  }

  boolean has(Location place) {
    return lines.isEmpty() || lines.contains(place.line());
  }

  private static List<Piece> pieces(RawRecord record) {
    List<Piece> pieces = new ArrayList<>();
    for (Map.Entry<String, RawField> field : record.fields().entrySet()) {
      boolean header = !ROWS.contains(field.getKey());
      if (header) {
        RawRow whole = new RawRow(field.getValue().value(), field.getValue().line(), "");
        pieces.add(new Piece(field.getKey(), whole, true));
      } else {
        field.getValue().rows().forEach(row -> pieces.add(new Piece(field.getKey(), row, false)));
      }
    }
    record.body().forEach(row -> pieces.add(new Piece("body", row, false)));
    return pieces;
  }

  private static int accession(RawRecord record) {
    return record.field(ACCESSION).map(RawField::line).orElse(0);
  }
}
