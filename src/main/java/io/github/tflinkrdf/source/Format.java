package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an input is, told by how its content begins and never by its name. */
sealed interface Format {
  /** A page of TFLink: YAML front matter and a body. */
  record Page() implements Format {}

  /**
   * A table of TFLink.
   *
   * @param rows offset of its first row
   * @param firstLine the number of that row's line
   * @param unknown columns after those of the layout, which are not read
   */
  record Table(Layout layout, Piece.Header header, int rows, int firstLine, List<String> unknown)
      implements Format {}

  /** Something that is known and not read, and why. */
  record Refused(Reason reason, int line, String excerpt, String detail) implements Format {}

  /** Nothing of TFLink. */
  record Unknown() implements Format {}

  /**
   * @param head the first bytes of the unpacked content
   */
  static Format of(byte[] head) {
    List<HeadLine> lines = HeadLine.of(head);
    if (!lines.isEmpty() && lines.get(0).text().stripTrailing().equals("---")) {
      return new Page();
    }
    List<HeadLine> written = lines.stream().filter(l -> !l.text().isBlank()).toList();
    return Stream.<Optional<Format>>of(
            TableHeader.of(written), RowForms.of(written), TableHeader.nearly(written))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(new Unknown());
  }

  /** A file that was packed by other means than those that are unpacked here. */
  static Format packed(Packing packing) {
    String detail = "%s: unpack it first; gzip and Zstandard are read as they are";
    return new Refused(Reason.PACKED, 0, "", detail.formatted(packing));
  }
}
