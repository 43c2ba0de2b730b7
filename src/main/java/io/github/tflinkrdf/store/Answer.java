package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.guard.CutRows;
import io.github.tflinkrdf.guard.Stopped;
import java.io.OutputStream;
import java.net.URI;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * The answer of one query, written in one syntax.
 *
 * @param lang one of those that {@link ResultFormat#syntax} gives for the query
 * @param bounded whether a syntax that takes long for a long answer may refuse it
 */
public record Answer(Query query, Lang lang, boolean bounded) {
  /** Triples up to which RDF/XML nests what belongs together, for which all of it is in memory. */
  private static final int PRETTY = 10_000;

  /** Triples up to which JSON-LD has a context, which takes the square of their number. */
  private static final int COMPACT = 2_000;

  /** Rows of a server's text table, whose columns are as wide as their widest cell. */
  public static final int MAX_TABLE_ROWS = 20_000;

  /**
   * The answer in a format.
   *
   * @throws UserError if the format cannot hold it
   */
  public static Answer of(Query query, ResultFormat format) {
    return format
        .syntax(query)
        .map(syntax -> new Answer(query, syntax.lang(), false))
        .orElseThrow(
            () ->
                new UserError(
                    format
                        + " cannot hold the answer of "
                        + query.queryType()
                        + "; these can: "
                        + ResultFormat.of(query)));
  }

  /**
   * The same for a server, which has to end in time: a text table ends with {@link Stopped} where
   * it would take too long.
   */
  public Answer ofServer() {
    return new Answer(query, lang, true);
  }

  /** True if the prefixes of the query are seen in what is written. */
  public boolean showsPrefixes() {
    return ResultFormat.isGraph(query) ? !lang.equals(Lang.NTRIPLES) : isTable();
  }

  /** Runs the query and writes what it gives; the stream stays open. */
  public void write(QueryExec exec, OutputStream out) {
    if (query.isSelectType()) {
      writeRows(exec.select(), out);
    } else if (query.isAskType()) {
      ResultsWriter.create().lang(lang).write(out, exec.ask());
    } else {
      writeGraph(query.isConstructType() ? exec.construct() : exec.describe(), out);
    }
  }

  /**
   * The same, but no more rows than wanted. JSON and XML say in their head that there are more, by
   * a link; CSV and TSV have no place for it.
   *
   * @param limits what the link leads to
   * @return true if these are all rows
   */
  public boolean writeFirst(int rows, QueryExec exec, URI limits, OutputStream out) {
    if (!query.isSelectType()) {
      write(exec, out);
      return true;
    }
    CutRows cut = CutRows.of(exec.select(), rows);
    writeRows(cut, cut.isComplete() ? out : linked(limits, out));
    return cut.isComplete();
  }

  private OutputStream linked(URI link, OutputStream out) {
    if (lang.equals(ResultFormat.JSON.syntax(query).orElseThrow().lang())) {
      return LinkedHead.ofJson(out, link);
    } else if (lang.equals(ResultFormat.XML.syntax(query).orElseThrow().lang())) {
      return LinkedHead.ofXml(out, link);
    }
    return out;
  }

  private void writeRows(RowSet rows, OutputStream out) {
    if (isTable()) {
      ResultSetFormatter.out(out, ResultSet.adapt(forTable(rows)), query.getPrologue());
    } else {
      ResultsWriter.create().lang(lang).write(out, rows);
    }
  }

  private RowSet forTable(RowSet rows) {
    if (!bounded) {
      return rows;
    }
    CutRows first = CutRows.of(rows, MAX_TABLE_ROWS);
    if (!first.isComplete()) {
      throw Stopped.syntax("a text table", MAX_TABLE_ROWS + " rows", "CSV, TSV, JSON or XML");
    }
    return first;
  }

  private boolean isTable() {
    return lang.equals(ResultFormat.TABLE.syntax(query).orElseThrow().lang());
  }

  private void writeGraph(Graph graph, OutputStream out) {
    if (lang.equals(Lang.JSONLD11) && graph.size() > COMPACT) {
      JsonLdGraph.write(graph, out);
      return;
    }
    PrefixMapping prefixes = graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    if (showsPrefixes()) {
      UsedPrefixes.keep(prefixes, graph);
    }
    RDFFormat format =
        lang.equals(Lang.RDFXML) && graph.size() > PRETTY
            ? RDFFormat.RDFXML_PLAIN
            : RDFWriterRegistry.defaultSerialization(lang);
    RDFWriter.source(graph).format(format).set(RIOT.symTurtleDirectiveStyle, "at").output(out);
  }
}
