package io.github.tflinkrdf.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Jena triples. */
final class NodeBackEnd implements BackEnd {
  private final List<Slot> slots;
  private final List<Pattern> patterns;
  private final List<List<Node>> terms = new ArrayList<>();
  private Consumer<Triple> out = triple -> {};

  NodeBackEnd(Program<?> program) {
    this.slots = program.slots();
    this.patterns = program.patterns();
    slots.forEach(slot -> terms.add(new ArrayList<>()));
  }

  void to(Consumer<Triple> consumer) {
    this.out = consumer;
  }

  @Override
  public TermKind fill(int slot, int index, Row row) {
    Value value = slots.get(slot).formula().value(row);
    List<Node> kept = terms.get(slot);
    if (index == kept.size()) {
      kept.add(Node.ANY);
    }
    kept.set(index, value == Value.NOTHING ? Node.ANY : value.node());
    return value.kind();
  }

  @Override
  public void triple(int pattern, int subject, int predicate, int object) {
    List<Position> positions = patterns.get(pattern).positions();
    out.accept(
        Triple.create(
            node(positions.get(0), subject),
            node(positions.get(1), predicate),
            node(positions.get(2), object)));
  }

  private Node node(Position position, int index) {
    return position instanceof Position.Filled filled
        ? terms.get(filled.slot()).get(index)
        : ((Position.Constant) position).node();
  }

  @Override
  public Object key(int slot, int index) {
    return terms.get(slot).get(index);
  }
}
