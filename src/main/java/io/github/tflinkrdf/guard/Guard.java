package io.github.tflinkrdf.guard;

import java.util.Map;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * Runs queries of unknown authors. A dataset is protected once; what is forbidden in it and how it
 * is read then holds for every query, and {@link #begin} sets the limits of one.
 *
 * @see <a href="https://jena.apache.org/documentation/query/arq-query-eval.html">ARQ, extending
 *     query execution</a>
 */
public final class Guard {
  /** Rows that a sort or DISTINCT keeps in memory; the others wait in temporary files. */
  private static final long ROWS_IN_MEMORY = 20_000;

  private final QueryLimits limits;

  private Guard(QueryLimits limits) {
    this.limits = limits;
  }

  public static Guard of(QueryLimits limits) {
    return new Guard(limits);
  }

  public QueryLimits limits() {
    return limits;
  }

  /**
   * Lets all queries of a dataset run guarded.
   *
   * @param dataset of TDB2
   */
  public static void protect(DatasetGraph dataset) {
    Context context = dataset.getContext();
    context.set(ARQ.enablePropertyFunctions, false);
    // an address may come from the data; what may be asked of others is not for Jena to send
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
    context.set(ARQConstants.registryFunctions, new AllowedFunctions());
    context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) Guard::optimizer);
    QC.setFactory(context, GuardedOperators.FACTORY);
  }

  /** Begins a query without settings of its own. */
  public GuardedRun begin(DatasetGraph dataset, Query query) {
    return begin(dataset, query, Map.of());
  }

  /**
   * Begins a query in this thread; it must be closed there.
   *
   * @param dataset protected, and in a transaction
   * @param settings put in the context of the query
   */
  public GuardedRun begin(DatasetGraph dataset, Query query, Map<Symbol, ?> settings) {
    return new GuardedRun(dataset, query, limits, settings);
  }

  /** Jena's optimiser, for what was checked and has its functions replaced. */
  private static Rewrite optimizer(Context context) {
    QueryLimits limits = context.get(GuardedRun.LIMITS, QueryLimits.of(QueryLimits.DEFAULT_TIME));
    StopSignal signal = StopSignal.of(context);
    TextFunctions texts = new TextFunctions(signal, limits.textLength());
    RegexFunctions regexes = new RegexFunctions(signal, texts);
    Rewrite standard = Optimize.stdOptimizationFactory.create(context);
    return op -> {
      AlgebraCheck.check(op);
      return standard.rewrite(
          Transformer.transformSkipService(
              new GuardedGroups(texts), new GuardedExpressions(texts, regexes), op));
    };
  }
}
