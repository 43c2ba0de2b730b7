package io.github.tflinkrdf.mapping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Lays out the terms and lines of a program, for the values in a row. */
final class RecipeCompiler {
  private static final String END = " .\n";

  private final List<Slot> slots;
  private final Row row;
  private final Map<Integer, Bytes> kept = new TreeMap<>();

  RecipeCompiler(Program<?> program, Row row) {
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

  /** The terms that are kept. */
  List<KeptTerm> kept() {
    return kept.entrySet().stream()
        .map(entry -> new KeptTerm(entry.getValue(), term(slots.get(entry.getKey()))))
        .toList();
  }

  private Recipe term(Slot slot) {
    SegmentList slow = worked(new SegmentList(), slot, TermKind.LITERAL);
    return quickest(slot.templates(), SegmentList::new, "", slow);
  }

  /** The bytes of a subject that the lines of a pattern need not make; else none. */
  Bytes subject(Position subject) {
    return subject instanceof Position.Constant constant
        ? new Bytes(Bytes.utf8(constant.written()))
        : kept.getOrDefault(((Position.Filled) subject).slot(), Lines.NO_SUBJECT);
  }

  /** What follows that subject in the lines of a pattern. */
  Recipe rest(Pattern pattern) {
    SegmentList slow = term(start(pattern), pattern.object(), TermKind.LITERAL).add(END);
    return quickest(templates(pattern.object()), () -> start(pattern), END, slow);
  }

  private SegmentList start(Pattern pattern) {
    SegmentList start = new SegmentList();
    if (subject(pattern.subject()) == Lines.NO_SUBJECT) {
      term(start, pattern.subject(), TermKind.IRI);
    }
    return term(start.add(" "), pattern.predicate(), TermKind.IRI).add(" ");
  }

  private SegmentList term(SegmentList segments, Position position, TermKind least) {
    if (position instanceof Position.Constant constant) {
      return segments.add(constant.written());
    }
    int slot = ((Position.Filled) position).slot();
    return kept.containsKey(slot)
        ? segments.add(new Segment.Kept(kept.get(slot), least))
        : worked(segments, slots.get(slot), least);
  }

  private SegmentList worked(SegmentList segments, Slot slot, TermKind least) {
    return segments.add(new Segment.Term(slot.formula(), row, least));
  }

  private List<Template> templates(Position object) {
    return object instanceof Position.Filled filled && !kept.containsKey(filled.slot())
        ? slots.get(filled.slot()).templates()
        : List.of();
  }

  /** The templates, of which the first with a value counts, and what takes any value. */
  private Recipe quickest(
      List<Template> templates, Supplier<SegmentList> start, String end, SegmentList slow) {
    Recipe any = new Recipe(slow.array(), null, null);
    Recipe quickest = null;
    for (int i = templates.size() - 1; i >= 0; i--) {
      Segment[] segments = fill(start.get(), templates.get(i)).add(end).array();
      quickest = new Recipe(segments, quickest, any);
    }
    return quickest == null ? any : quickest;
  }

  private SegmentList fill(SegmentList segments, Template template) {
    for (Piece piece : template.pieces()) {
      if (piece instanceof Piece.Fixed fixed) {
        segments.add(fixed.written());
      } else if (piece instanceof Piece.Field field) {
        segments.add(row.cell(field.cell()), field.plain());
      } else if (piece instanceof Piece.Inner inner) {
        segments.add(new Segment.Inner(inner.formula(), row, inner.plain()));
      }
    }
    return segments;
  }
}
