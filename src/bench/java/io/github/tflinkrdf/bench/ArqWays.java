package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Interaction;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** ARQ's own evaluation of the same {@code interaction.rq}, written by the stock writer. */
final class ArqWays {
  private final Query query =
      QueryFactory.create(
          Resources.bundled().get("mappings/interaction.rq").text(),
          Resources.DEFAULT_BASE,
          Syntax.syntaxSPARQL_11);
  private final Op pattern = Algebra.compile(query.getQueryPattern());
  private final DatasetGraph empty = DatasetGraphFactory.empty();

  /** All interactions as one table, whose rows are made as they are asked for. */
  void table(List<Interaction> interactions, OutputStream out) {
    stream(interactions.iterator(), out);
  }

  /** The same, of interactions that are made as they are asked for. */
  void stream(Iterator<Interaction> interactions, OutputStream out) {
    Iterator<Binding> rows =
        Iter.flatMap(
            interactions,
            i ->
                IntStream.range(0, InteractionRows.count(i))
                    .mapToObj(k -> InteractionRows.row(i, k))
                    .iterator());
    ExecutionContext context = ExecutionContext.create(empty);
    write(
        out,
        sink -> {
          QueryIterator solutions =
              QC.execute(pattern, QueryIterPlainWrapper.create(rows, context), context);
          TemplateLib.calcTriples(query.getConstructTemplate().getTriples(), solutions)
              .forEachRemaining(sink);
          solutions.close();
        });
  }

  /** A query execution for each interaction. */
  void rows(List<Interaction> interactions, OutputStream out) {
    write(out, sink -> interactions.forEach(interaction -> execute(interaction, sink)));
  }

  private void execute(Interaction interaction, Consumer<Triple> sink) {
    ElementData values = new ElementData();
    InteractionRows.VARIABLES.forEach(values::add);
    for (int k = 0; k < InteractionRows.count(interaction); k++) {
      values.add(InteractionRows.row(interaction, k));
    }
    ElementGroup where = new ElementGroup();
    where.addElement(values);
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(where::addElement);
    Query withValues = query.cloneQuery();
    withValues.setQueryPattern(where);
    try (QueryExec exec = QueryExec.dataset(empty).query(withValues).build()) {
      exec.constructTriples().forEachRemaining(sink);
    }
  }

  private static void write(OutputStream out, Consumer<Consumer<Triple>> source) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES);
    writer.start();
    source.accept(writer::triple);
    writer.finish();
  }
}
