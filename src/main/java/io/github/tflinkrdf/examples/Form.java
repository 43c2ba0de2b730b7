package io.github.tflinkrdf.examples;

import static io.github.tflinkrdf.examples.Namespaces.SH;
import static io.github.tflinkrdf.examples.Namespaces.SPEX;

import org.apache.jena.query.Query;

/** What a query asks for, in the terms of SHACL and of SIB. */
enum Form {
  SELECT(SH + "SPARQLSelectExecutable", SH + "select"),
  ASK(SH + "SPARQLAskExecutable", SH + "ask"),
  CONSTRUCT(SH + "SPARQLConstructExecutable", SH + "construct"),
  // SHACL has none for it
  DESCRIBE(SPEX + "SPARQLDescribeExecutable", SPEX + "describe");

  /** The class of such examples. */
  final String type;

  /** Has the text of the query. */
  final String property;

  Form(String type, String property) {
    this.type = type;
    this.property = property;
  }

  static Form of(Query query) {
    if (query.isSelectType()) {
      return SELECT;
    } else if (query.isAskType()) {
      return ASK;
    }
    return query.isConstructType() ? CONSTRUCT : DESCRIBE;
  }

  /** For people. */
  String label() {
    return "SPARQL " + name() + " executable";
  }
}
