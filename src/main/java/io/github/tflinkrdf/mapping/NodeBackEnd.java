package io.github.tflinkrdf.mapping;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Jena triples. Belongs to one thread. */
final class NodeBackEnd {
  private final List<Pattern> patterns;
  private final List<Combinations> combinations;
  private final List<Slot> slots;
  private final RecentTerms[] recent;
  private final Row row;
  private final Node[] kept;
  private final Set<Triple> made = new HashSet<>();

  NodeBackEnd(Program<?> program, Row row) {
    this.patterns = program.patterns();
    this.combinations = patterns.stream().map(p -> row.combinations(p.axes())).toList();
    this.slots = program.slots();
    this.row = row;
    this.kept = new Node[slots.size()];
    this.recent = slots.stream().map(slot -> recent(slot, row)).toArray(RecentTerms[]::new);
  }

  /** For a slot that depends on one field; else null. */
  private static RecentTerms recent(Slot slot, Row row) {
    return slot.cells().size() == 1
        ? new RecentTerms(slot.formula(), row.cell(slot.cells().iterator().next()))
        : null;
  }

  /** Emits the triples of the description in the row. */
  void emit(Consumer<Triple> out) {
    made.clear();
    Arrays.fill(kept, null);
    for (int i = 0; i < patterns.size(); i++) {
      Pattern pattern = patterns.get(i);
      combinations.get(i).forEach(() -> emit(pattern, out));
    }
  }

  private void emit(Pattern pattern, Consumer<Triple> out) {
    Node subject = node(pattern.subject());
    Node predicate = node(pattern.predicate());
    Node object = node(pattern.object());
    if (subject.isURI() && predicate.isURI() && object.isConcrete()) {
      Triple triple = Triple.create(subject, predicate, object);
      if (!pattern.mayRepeat() || made.add(triple)) {
        out.accept(triple);
      }
    }
  }

  /** The term at a position, or {@link Node#ANY} if there is none. */
  private Node node(Position position) {
    if (position instanceof Position.Constant constant) {
      return constant.node();
    }
    int index = ((Position.Filled) position).slot();
    if (slots.get(index).axis() != Program.SINGLE) {
      return filled(index);
    }
    if (kept[index] == null) {
      kept[index] = filled(index);
    }
    return kept[index];
  }

  private Node filled(int slot) {
    return recent[slot] != null
        ? recent[slot].term(row)
        : node(slots.get(slot).formula().value(row));
  }

  static Node node(Value value) {
    return value == Value.NOTHING ? Node.ANY : value.node();
  }
}
