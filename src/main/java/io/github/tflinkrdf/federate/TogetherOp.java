package io.github.tflinkrdf.federate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/** A part of a plan that is evaluated for many rows together, and not for each. */
final class TogetherOp extends OpExt {
  private final Op before;
  private final List<Op> branches;
  private final Together form;

  /**
   * @param before gives the rows
   * @param branches what is evaluated for them: two of a union, else one
   */
  TogetherOp(Op before, List<Op> branches, Together form) {
    super("together");
    this.before = before;
    this.branches = branches;
    this.form = form;
  }

  List<Op> parts() {
    List<Op> parts = new ArrayList<>(branches);
    parts.add(before);
    return parts;
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext execution) {
    return new RowsTogether(QC.execute(before, input, execution), branches, form, execution);
  }

  @Override
  public Op effectiveOp() {
    Op first = branches.get(0);
    if (form instanceof Together.Optional) {
      return new OpConditional(before, first);
    }
    if (form instanceof Together.Existence existence) {
      return OpFilter.filter(
          existence.wanted() ? new E_Exists(first) : new E_NotExists(first), before);
    }
    Op branch =
        form instanceof Together.Projection projection
            ? new OpProject(first, projection.vars())
            : OpUnion.create(first, branches.get(1));
    return OpSequence.create(before, branch);
  }

  /** What comes after the planning has nothing to change in it. */
  @Override
  public Op apply(Transform transform) {
    return this;
  }

  @Override
  public void outputArgs(IndentedWriter out, SerializationContext context) {
    effectiveOp().output(out, context);
  }

  @Override
  public int hashCode() {
    return effectiveOp().hashCode();
  }

  @Override
  public boolean equalTo(Op other, NodeIsomorphismMap labels) {
    return other instanceof TogetherOp together
        && effectiveOp().equalTo(together.effectiveOp(), labels);
  }
}
