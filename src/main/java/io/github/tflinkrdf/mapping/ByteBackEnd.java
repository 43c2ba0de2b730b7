package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.mapping.Template.Outcome;
import java.util.Arrays;

/** N-Triples bytes, without Jena nodes wherever the values are plain. */
final class ByteBackEnd implements BackEnd {
  private final Slot[] slots;
  private final Line[] lines;
  private final TermBytes[][] terms;
  private NTriplesBuffer out = new NTriplesBuffer();

  ByteBackEnd(Program<?> program) {
    this.slots = program.slots().toArray(Slot[]::new);
    this.lines = program.patterns().stream().map(Line::of).toArray(Line[]::new);
    this.terms = new TermBytes[slots.length][0];
  }

  void to(NTriplesBuffer buffer) {
    this.out = buffer;
  }

  @Override
  public TermKind fill(int slot, int index, Row row) {
    TermBytes term = term(slot, index);
    TermKind kind = write(slots[slot], row, term);
    term.putAfter(Line.END);
    return kind;
  }

  private static TermKind write(Slot slot, Row row, TermBytes term) {
    for (Template template : slot.templates()) {
      Outcome outcome = template.write(row, term);
      if (outcome == Outcome.WRITTEN) {
        return template.kind();
      }
      if (outcome == Outcome.NOT_PLAIN) {
        return writeValue(slot, row, term);
      }
    }
    return slot.templates().isEmpty() ? writeValue(slot, row, term) : TermKind.NONE;
  }

  private static TermKind writeValue(Slot slot, Row row, TermBytes term) {
    Value value = slot.formula().value(row);
    term.clear();
    if (value != Value.NOTHING) {
      value.write(term);
    }
    return value.kind();
  }

  private TermBytes term(int slot, int index) {
    TermBytes[] kept = terms[slot];
    if (index == kept.length) {
      kept = Arrays.copyOf(kept, Math.max(4, 2 * index));
      for (int i = index; i < kept.length; i++) {
        kept[i] = new TermBytes();
      }
      terms[slot] = kept;
    }
    return kept[index];
  }

  @Override
  public void triple(int pattern, int subject, int predicate, int object) {
    Line line = lines[pattern];
    out.put(line.head(), line.head().length);
    put(line.subject(), subject, 0);
    out.put(line.middle(), line.middle().length);
    put(line.predicate(), predicate, 0);
    out.put(line.tail(), line.tail().length);
    put(line.object(), object, Line.END.length);
    out.endLine();
  }

  private void put(int slot, int index, int after) {
    if (slot != Line.CONSTANT) {
      TermBytes term = terms[slot][index];
      out.put(term.bytes(), term.length() + after);
    }
  }

  @Override
  public Object key(int slot, int index) {
    return terms[slot][index].toString();
  }
}
