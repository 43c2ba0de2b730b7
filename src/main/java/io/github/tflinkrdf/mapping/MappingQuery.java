package io.github.tflinkrdf.mapping;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.Expr;

/** A mapping file, read: the triples to make, and the conditions under which to make any. */
record MappingQuery(List<Triple> template, List<Expr> filters) {}
