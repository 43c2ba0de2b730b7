package io.github.tflinkrdf.record;

import io.github.tflinkrdf.source.Layout;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which columns a table of interactions has: the accessions of its sides, then their gene ids, then
 * their names; methods, articles, organism, databases and, where there is one, the flag; then the
 * orthologs, linked and not linked, of each side.
 *
 * @param sides 2: factor and target; 1: one of them, the other is that of the file
 * @param inCell what separates the values of a cell, except names, which {@code ;} separates
 */
record InteractionColumns(
    char separator,
    char inCell,
    int count,
    int sides,
    boolean firstIsFactor,
    boolean flagged,
    boolean orthologs) {
  static InteractionColumns of(Layout layout) {
    boolean one = layout == Layout.TARGETS_OF || layout == Layout.FACTORS_OF;
    boolean commas = one || layout == Layout.INTERACTIONS_OLD;
    boolean newest = layout == Layout.INTERACTIONS;
    return new InteractionColumns(
        layout.separator(),
        commas ? ',' : ';',
        layout.columns().size(),
        one ? 1 : 2,
        layout != Layout.TARGETS_OF,
        one || newest,
        newest);
  }

  int accession(int side) {
    return side;
  }

  int geneIds(int side) {
    return sides + side;
  }

  int names(int side) {
    return 2 * sides + side;
  }

  /** What says something of one side: its accession first. */
  List<Span> protein(int side) {
    Stream<Span> named =
        Stream.of(accession(side), geneIds(side), names(side)).map(cell -> new Span(cell, 1));
    return (orthologs ? Stream.concat(named, Stream.of(new Span(orthologs(side), 2))) : named)
        .toList();
  }

  /** The first of those that say what supports the row. */
  int support() {
    return 3 * sides;
  }

  int supportCount() {
    return flagged ? 5 : 4;
  }

  /** The linked ones; the others are in the next column. */
  int orthologs(int side) {
    return support() + supportCount() + 2 * side;
  }

  /** A cell as if {@code ;} separated its values. */
  String list(String cell) {
    return inCell == ',' ? cell.replace(',', ';') : cell;
  }
}
