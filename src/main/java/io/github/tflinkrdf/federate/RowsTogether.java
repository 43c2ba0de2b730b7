package io.github.tflinkrdf.federate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;

/**
 * Takes many rows, numbers them, and evaluates each branch once for all of them; the number in what
 * comes out says which row it was found for.
 */
final class RowsTogether extends QueryIter1 {
  private static final AtomicLong NAMES = new AtomicLong();

  private final List<Op> branches;
  private final Together form;
  private final Var number = Var.alloc("~row" + NAMES.incrementAndGet());
  private final Deque<Op> left = new ArrayDeque<>();
  private List<Binding> rows = List.of();
  private BitSet found = new BitSet();
  private Iterator<Binding> without = Collections.emptyIterator();
  private volatile QueryIterator current;
  private final Set<List<Node>> distinct = new HashSet<>();
  private Binding next;

  RowsTogether(QueryIterator input, List<Op> branches, Together form, ExecutionContext execution) {
    super(input, execution);
    this.branches = branches;
    this.form = form;
  }

  @Override
  protected boolean hasNextBinding() {
    while (next == null) {
      if (current != null && current.hasNext()) {
        next = seen(current.next());
      } else if (!left.isEmpty()) {
        begin(left.remove());
      } else if (without.hasNext()) {
        next = without.next();
      } else if (!rows.isEmpty()) {
        without = asTheyAre();
        rows = List.of();
      } else if (getInput().hasNext()) {
        fill();
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding row = next;
    next = null;
    return row;
  }

  private void fill() {
    rows = new ArrayList<>();
    found = new BitSet();
    distinct.clear();
    while (rows.size() < BatchReader.KEYS && getInput().hasNext()) {
      rows.add(getInput().next());
    }
    left.addAll(branches);
  }

  private void begin(Op branch) {
    closeSubIterator();
    List<Binding> numbered = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Node value = NodeFactory.createLiteralString(Integer.toString(i));
      numbered.add(Binding.builder(rows.get(i)).add(number, value).build());
    }
    QueryIterator input = QueryIterPlainWrapper.create(numbered.iterator(), getExecContext());
    current = QC.execute(branch, input, getExecContext());
  }

  /** What was found for a row, without its number; null if it is not to be seen. */
  private Binding seen(Binding result) {
    int row = Integer.parseInt(result.get(number).getLiteralLexicalForm());
    found.set(row);
    Binding ours = rows.get(row);
    if (form instanceof Together.Existence || isRepeated(result)) {
      return null;
    }
    BindingBuilder both = Binding.builder(ours);
    Iterator<Var> vars =
        form instanceof Together.Projection projection
            ? projection.vars().iterator()
            : result.vars();
    while (vars.hasNext()) {
      Var var = vars.next();
      if (!var.equals(number) && !ours.contains(var) && result.contains(var)) {
        both.add(var, result.get(var));
      }
    }
    return both.build();
  }

  private boolean isRepeated(Binding result) {
    if (!(form instanceof Together.Projection projection) || !projection.distinct()) {
      return false;
    }
    List<Node> values = new ArrayList<>(List.of(result.get(number)));
    projection.vars().forEach(var -> values.add(result.get(var)));
    return !distinct.add(values);
  }

  private Iterator<Binding> asTheyAre() {
    if (form instanceof Together.Optional) {
      return rows(false);
    }
    return form instanceof Together.Existence existence
        ? rows(existence.wanted())
        : Collections.emptyIterator();
  }

  private Iterator<Binding> rows(boolean wanted) {
    return IntStream.range(0, rows.size())
        .filter(row -> found.get(row) == wanted)
        .mapToObj(rows::get)
        .toList()
        .iterator();
  }

  @Override
  protected void closeSubIterator() {
    if (current != null) {
      current.close();
    }
  }

  @Override
  protected void requestSubCancel() {
    if (current != null) {
      current.cancel();
    }
  }
}
