package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * The answer of one query, written in one syntax.
 *
 * @param lang one of those that {@link ResultFormat#syntax} gives for the query
 */
public record Answer(Query query, Lang lang) {
  /**
   * The answer in a format.
   *
   * @throws UserError if the format cannot hold it
   */
  public static Answer of(Query query, ResultFormat format) {
    return format
        .syntax(query)
        .map(syntax -> new Answer(query, syntax.lang()))
        .orElseThrow(
            () ->
                new UserError(
                    format
                        + " cannot hold the answer of "
                        + query.queryType()
                        + "; these can: "
                        + ResultFormat.of(query)));
  }

  /** True if the prefixes of the query are seen in what is written. */
  public boolean showsPrefixes() {
    return ResultFormat.isGraph(query) ? !lang.equals(Lang.NTRIPLES) : isTable();
  }

  /** Runs the query and writes what it gives; the stream stays open. */
  public void write(QueryExec exec, OutputStream out) {
    if (query.isSelectType()) {
      writeRows(exec, out);
    } else if (query.isAskType()) {
      ResultsWriter.create().lang(lang).write(out, exec.ask());
    } else {
      writeGraph(query.isConstructType() ? exec.construct() : exec.describe(), out);
    }
  }

  private void writeRows(QueryExec exec, OutputStream out) {
    if (isTable()) {
      ResultSetFormatter.out(out, ResultSet.adapt(exec.select()), query.getPrologue());
    } else {
      ResultsWriter.create().lang(lang).write(out, exec.select());
    }
  }

  private boolean isTable() {
    return lang.equals(ResultFormat.TABLE.syntax(query).orElseThrow().lang());
  }

  private void writeGraph(Graph graph, OutputStream out) {
    PrefixMapping prefixes = graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    Map.copyOf(prefixes.getNsPrefixMap())
        .forEach(
            (name, namespace) -> {
              if (!isUsed(namespace, graph)) {
                prefixes.removeNsPrefix(name);
              }
            });
    RDFWriter.source(graph).lang(lang).set(RIOT.symTurtleDirectiveStyle, "at").output(out);
  }

  /** A release has prefixes for all of its data, of which an answer needs few. */
  private static boolean isUsed(String namespace, Graph graph) {
    return Iter.anyMatch(
        graph.find(),
        triple ->
            Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.toString())
                .anyMatch(iri -> iri.startsWith(namespace)));
  }
}
