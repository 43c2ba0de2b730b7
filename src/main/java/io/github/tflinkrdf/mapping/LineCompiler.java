package io.github.tflinkrdf.mapping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Lays out the lines of a program, for the values in a row. */
final class LineCompiler {
  private static final String END = " .\n";

  private final List<Slot> slots;
  private final Row row;
  private final Map<Integer, Bytes> kept = new TreeMap<>();

  LineCompiler(Program<?> program, Row row) {
    this.slots = program.slots();
    this.row = row;
    program.patterns().forEach(pattern -> keepSubject(pattern.subject()));
  }

  /** A subject stands on many lines: it is made once for the description, if it has one value. */
  private void keepSubject(Position subject) {
    if (subject instanceof Position.Filled filled
        && slots.get(filled.slot()).axis() == Program.SINGLE) {
      kept.computeIfAbsent(filled.slot(), slot -> new Bytes(128));
    }
  }

  /** The terms that are kept, by slot. */
  Map<Integer, Bytes> kept() {
    return kept;
  }

  /** How a term that is kept is written. */
  Line term(int slot) {
    Part slow = new Part.Term(slots.get(slot).formula(), row, TermKind.LITERAL, Constant.EMPTY);
    return quickest(slots.get(slot).templates(), PartList::new, "", new PartList().add(slow));
  }

  Line line(Pattern pattern) {
    PartList slow = term(start(pattern), pattern.object(), TermKind.LITERAL).add(END);
    return quickest(templates(pattern.object()), () -> start(pattern), END, slow);
  }

  private PartList start(Pattern pattern) {
    PartList subject = term(new PartList(), pattern.subject(), TermKind.IRI).add(" ");
    return term(subject, pattern.predicate(), TermKind.IRI).add(" ");
  }

  private PartList term(PartList parts, Position position, TermKind least) {
    if (position instanceof Position.Constant constant) {
      return parts.add(constant.written());
    }
    int slot = ((Position.Filled) position).slot();
    return parts.add(
        kept.containsKey(slot)
            ? new Part.Kept(kept.get(slot), least, Constant.EMPTY)
            : new Part.Term(slots.get(slot).formula(), row, least, Constant.EMPTY));
  }

  private List<Template> templates(Position object) {
    return object instanceof Position.Filled filled && !kept.containsKey(filled.slot())
        ? slots.get(filled.slot()).templates()
        : List.of();
  }

  /** The templates, of which the first with a value counts, and what takes any value. */
  private Line quickest(
      List<Template> templates, Supplier<PartList> start, String end, PartList slow) {
    Line any = LineShape.of(slow.array());
    return templates.stream()
        .map(template -> LineShape.of(fill(start.get(), template).add(end).array()))
        .reduce(Line.Coalesced::new)
        .<Line>map(quick -> new Line.QuickOr(quick, any))
        .orElse(any);
  }

  private PartList fill(PartList parts, Template template) {
    for (Piece piece : template.pieces()) {
      if (piece instanceof Piece.Fixed fixed) {
        parts.add(fixed.written());
      } else if (piece instanceof Piece.Field field) {
        Cell cell = row.cell(field.cell());
        parts.add(new Part.Text(cell, field.several(), field.plain(), Constant.EMPTY));
      } else if (piece instanceof Piece.Inner inner) {
        parts.add(new Part.Inner(inner.formula(), row, inner.plain(), Constant.EMPTY));
      }
    }
    return parts;
  }
}
