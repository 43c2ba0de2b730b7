package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Interaction;
import java.io.OutputStream;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.table.TableData;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
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
    List<int[]> rows = new ArrayList<>();
    for (int i = 0; i < interactions.size(); i++) {
      for (int k = 0; k < InteractionRows.count(interactions.get(i)); k++) {
        rows.add(new int[] {i, k});
      }
    }
    List<Binding> bindings =
        new AbstractList<>() {
          @Override
          public Binding get(int index) {
            int[] row = rows.get(index);
            return InteractionRows.row(interactions.get(row[0]), row[1]);
          }

          @Override
          public int size() {
            return rows.size();
          }
        };
    Op op =
        OpSequence.create(
            OpTable.create(new TableData(InteractionRows.VARIABLES, bindings)), pattern);
    write(
        out,
        sink -> {
          QueryIterator solutions = Algebra.exec(op, empty);
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
