package io.github.tflinkrdf.federate;

import java.util.List;
import java.util.Random;

/** Queries of which a part, after {@code @}, is for another endpoint. */
final class FederatedQueries {
  private static final List<String> LOCAL =
      List.of(
          "?a :p ?b",
          "?a :p|:q ?b",
          "?a :p ?b OPTIONAL { ?b :q ?c }",
          "?a :p ?b OPTIONAL { ?a :r ?n }",
          "VALUES (?a ?b) { (:t1 :t2) (:t3 UNDEF) (UNDEF :t2) (:t1 :t2) }",
          "{ SELECT ?a ?b { ?a :p ?b } ORDER BY ?a ?b LIMIT 7 }",
          "?a :q ?b BIND(?b AS ?c)",
          "{ ?a :p ?b } UNION { ?a :q ?c }");
  private static final List<String> REMOTE =
      List.of(
          "?a :q ?x",
          "?b :p ?x . ?x :q ?y",
          "?b :p+ ?x",
          "?x :p ?y",
          "?a :p ?x OPTIONAL { ?x :q ?b }",
          "?a :p ?x OPTIONAL { ?x :q ?c } ",
          "OPTIONAL { ?a :q ?c } ?c :p ?x",
          "?a ?x ?b FILTER(?b != :t1)",
          "?a :q ?x FILTER(!BOUND(?b))",
          "?a :p ?x FILTER EXISTS { ?x :q ?y }",
          "?a :p ?x FILTER NOT EXISTS { ?a :q ?b }",
          "?a :p ?x MINUS { ?a :q ?b }",
          "?a :p ?x BIND(?x AS ?b)",
          "BIND(:t1 AS ?a) ?a :p ?x",
          "{ ?a :p ?x } UNION { ?b :q ?x }",
          "{ ?a :p ?x } UNION { ?c :q ?b }",
          "SELECT ?a ?x { ?a :p ?x }",
          "SELECT DISTINCT ?a { ?a :p ?b }",
          "SELECT ?a (COUNT(?b) AS ?n) { ?a :p ?b } GROUP BY ?a",
          "SELECT ?x (MIN(?a) AS ?b) { ?a :p ?x } GROUP BY ?x",
          "{ SELECT ?b { ?b :p ?x } ORDER BY ?b ?x LIMIT 3 } ?b :q|:p ?y",
          "SELECT ?a ?x { ?a :p ?x } ORDER BY ?a ?x LIMIT 4",
          "VALUES ?b { :t1 :t2 :t3 } ?b :p ?x",
          "?a :r ?n",
          "?x :r ?n FILTER(?n > 0)",
          ":t1 :p :t2",
          "?a :p [ :q ?x ]");
  private static final List<String> WHOLE =
      List.of(
          "<L> @ { <R> }",
          "@ { <R> } <L>",
          "<L> { @ { <R> } }",
          "<L> OPTIONAL { @ { <R> } }",
          "<L> OPTIONAL { @ { <R> } FILTER(?a != :t2) }",
          "<L> OPTIONAL { @ { <R> } FILTER(?b != ?x) }",
          "<L> OPTIONAL { ?b :q ?d @ { <R> } }",
          "<L> OPTIONAL { @ { <R> } OPTIONAL { @ { <S> } } }",
          "<L> MINUS { @ { <R> } }",
          "<L> { @ { <R> } } UNION { @ { <S> } }",
          "<L> { { @ { <R> } } UNION { ?b :p ?z } }",
          "{ @ { <R> } } UNION { <L> }",
          "<L> { SELECT ?a ?x { @ { <R> } } }",
          "<L> { SELECT DISTINCT ?a ?b { @ { <R> } } }",
          "<L> { SELECT ?a (COUNT(*) AS ?k) { @ { <R> } } GROUP BY ?a }",
          "<L> { SELECT ?a ?x { ?a :p ?h @ { <R> } } }",
          "<L> @ { <R> } @ { <S> }",
          "<L> @ { <R> } ?x :p ?w",
          "<L> @ { <R> } FILTER(?x != :t3)",
          "<L> @ { <R> } BIND(STR(?x) AS ?s)",
          "{ SELECT DISTINCT ?a { <L> @ { <R> } } } ?a :q ?e",
          "<L> @ { <R> } OPTIONAL { ?x :q ?o }");

  private FederatedQueries() {}

  static String next(Random random) {
    String whole = pick(WHOLE, random);
    return "SELECT * { "
        + whole
            .replace("<L>", pick(LOCAL, random))
            .replace("<R>", pick(REMOTE, random))
            .replace("<S>", pick(REMOTE, random))
        + " }";
  }

  private static String pick(List<String> parts, Random random) {
    return parts.get(random.nextInt(parts.size()));
  }
}
