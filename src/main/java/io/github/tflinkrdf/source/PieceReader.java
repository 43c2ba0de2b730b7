package io.github.tflinkrdf.source;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The pieces of one input. What is in no known format, or cannot be read, is lost. */
public final class PieceReader implements Iterator<Piece>, Closeable {
  private static final String EXPECTED =
      "a record begins with a line of ---, a table with the names of its columns";

  private final InputFile input;
  private final AtomicLong packed = new AtomicLong();
  private final Deque<Piece> ready = new ArrayDeque<>();
  private Optional<Content> content = Optional.empty();
  private Optional<TableCutter> table = Optional.empty();

  private PieceReader(InputFile input) {
    this.input = input;
  }

  /** Opens an input; that it cannot be opened is its only piece. */
  public static PieceReader read(InputFile input) {
    PieceReader reader = new PieceReader(input);
    try {
      reader.begin(Content.open(input.opener().open(), reader.packed));
    } catch (IOException e) {
      reader.lost(Reason.FILE_UNREADABLE, 0, "", UserError.why(e));
    }
    return reader;
  }

  /** How many bytes, as they are stored, have been read. */
  long packed() {
    return packed.get();
  }

  private void begin(Content opened) {
    content = Optional.of(opened);
    Format format = opened.format();
    if (format instanceof Format.Page) {
      byte[] bytes = opened.atMost(RecordReader.MAX_BYTES + 1);
      whole(opened, () -> ready.add(new Piece.Page(input.name(), bytes)));
    } else if (format instanceof Format.Table rows && opened.hasMoreThan(rows.rows())) {
      table(opened, rows);
    } else if (format instanceof Format.Refused refused) {
      String excerpt = refused.excerpt();
      whole(opened, () -> lost(refused.reason(), refused.line(), excerpt, refused.detail()));
    } else if (format instanceof Format.Unknown) {
      Reason reason = input.named() ? Reason.UNKNOWN_FORMAT : Reason.FILE_SKIPPED;
      whole(
          opened,
          () -> lost(reason, 0, "", opened.hasMoreThan(0) ? EXPECTED : "the file is empty"));
    } else {
      whole(opened, () -> {});
    }
  }

  /** Says what there is to say, unless the file broke off before that could be known. */
  private void whole(Content opened, Runnable otherwise) {
    opened.failure().ifPresentOrElse(why -> lost(Reason.FILE_UNREADABLE, 0, "", why), otherwise);
  }

  private void table(Content opened, Format.Table rows) {
    if (!rows.unknown().isEmpty()) {
      lost(Reason.UNKNOWN_COLUMN, rows.header().line(), "", String.join(", ", rows.unknown()));
    }
    table = Optional.of(new TableCutter(input.name(), opened, rows));
  }

  private void lost(Reason reason, int line, String excerpt, String detail) {
    Location at = new Location(input.name(), line);
    ready.add(new Piece.Lost(new Finding(at, reason, "", excerpt, detail)));
  }

  @Override
  public boolean hasNext() {
    if (ready.isEmpty()) {
      table.flatMap(TableCutter::next).ifPresent(ready::add);
    }
    return !ready.isEmpty();
  }

  @Override
  public Piece next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** That a file does not close is nothing to what was read of it. */
  @Override
  public void close() {
    try {
      if (content.isPresent()) {
        content.get().close();
      }
    } catch (IOException e) {
      lost(Reason.FILE_UNREADABLE, 0, "", UserError.why(e));
    }
  }
}
