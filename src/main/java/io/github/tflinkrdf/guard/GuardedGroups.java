package io.github.tflinkrdf.guard;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.ExprAggregator;

/** Puts {@link GroupConcat} in place of Jena's. */
final class GuardedGroups extends TransformCopy {
  private final TextFunctions texts;

  GuardedGroups(TextFunctions texts) {
    this.texts = texts;
  }

  @Override
  public Op transform(OpGroup group, Op pattern) {
    List<ExprAggregator> aggregators = group.getAggregators().stream().map(this::bounded).toList();
    return OpGroup.create(pattern, group.getGroupVars(), aggregators);
  }

  private ExprAggregator bounded(ExprAggregator aggregator) {
    return GroupConcat.of(aggregator.getAggregator(), texts)
        .map(own -> new ExprAggregator(aggregator.getVar(), own))
        .orElse(aggregator);
  }
}
