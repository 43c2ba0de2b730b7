package io.github.tflinkrdf.mapping;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;

/** A row as ARQ sees it. Changes with the row: for the evaluation of an expression, not to keep. */
final class RowBinding extends BindingBase {
  private final Row row;
  private final Variables variables;

  RowBinding(Row row, Variables variables) {
    super(null);
    this.row = row;
    this.variables = variables;
  }

  @Override
  protected Node get1(Var variable) {
    Value value = variables.formula(variable.getVarName()).value(row);
    return value == Value.NOTHING ? null : value.node();
  }

  @Override
  protected boolean contains1(Var variable) {
    return get1(variable) != null;
  }

  @Override
  protected Iterator<Var> vars1() {
    return variables.names().stream().map(Var::alloc).filter(this::contains1).iterator();
  }

  @Override
  protected int size1() {
    return (int) variables.names().stream().map(Var::alloc).filter(this::contains1).count();
  }

  @Override
  protected boolean isEmpty1() {
    return size1() == 0;
  }

  @Override
  public Binding detach() {
    throw new UnsupportedOperationException("a row is not kept");
  }

  @Override
  protected Binding detachWithNewParent(Binding parent) {
    throw new UnsupportedOperationException("a row is not kept");
  }
}
