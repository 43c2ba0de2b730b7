package io.github.tflinkrdf.federate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * What SERVICE does in the queries of this process. Who may be asked is decided before any
 * connection; any number of local rows goes out in few requests; what others answer is bounded.
 *
 * <p>Failures are {@link ServiceFailure}s, thrown while the query runs; with SILENT the local rows
 * are kept as they are.
 */
public final class Federation implements AutoCloseable {
  /** In the context of a query: the address, a string, of the endpoint that it was sent to. */
  public static final Symbol SELF = Symbol.create("https://w3id.org/tflink-rdf/endpoint");

  private final FederationOptions options;
  private final Connections connections;
  private final Counts counts = new Counts();

  /** No connection is made before the first is needed. */
  public Federation(FederationOptions options) {
    this.options = options;
    this.connections = new Connections(options);
  }

  /**
   * Lets the queries of a dataset ask others. What these answer is kept for this dataset.
   *
   * @param own addresses at which the dataset itself is served
   */
  public void serve(DatasetGraph dataset, Set<String> own) {
    Set<String> keys =
        own.stream().map(Endpoints::key).flatMap(Optional::stream).collect(Collectors.toSet());
    Services services =
        new Services(
            options,
            new Endpoints(options.allowed(), options.aliases()),
            new PeerClient(options, connections, counts),
            counts,
            new AnswerCache(),
            dataset,
            keys);
    Context context = dataset.getContext();
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.addBulkLink(
        (service, input, execution, chain) -> new BulkJoin(input, service, services, execution));
    ServiceExecutorRegistry.set(context, registry);
    // what Jena itself would send is never sent
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQConstants.sysOptimizerFactory, optimizer(context));
  }

  /** The optimizer that there is, and after it the plan for few requests. */
  private static RewriteFactory optimizer(Context context) {
    RewriteFactory given = context.get(ARQConstants.sysOptimizerFactory);
    return query -> {
      Rewrite standard = (given == null ? Optimize.getFactory() : given).create(query);
      return op -> FewRequests.plan(standard.rewrite(op));
    };
  }

  /** What was had of others so far. */
  public Traffic traffic() {
    return counts.now();
  }

  @Override
  public void close() {
    connections.close();
  }
}
