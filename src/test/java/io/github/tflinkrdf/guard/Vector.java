package io.github.tflinkrdf.guard;

import static io.github.tflinkrdf.guard.Stopped.Reason.DEPTH;
import static io.github.tflinkrdf.guard.Stopped.Reason.FUNCTION;
import static io.github.tflinkrdf.guard.Stopped.Reason.MEMORY;
import static io.github.tflinkrdf.guard.Stopped.Reason.ROWS;
import static io.github.tflinkrdf.guard.Stopped.Reason.SIZE;
import static io.github.tflinkrdf.guard.Stopped.Reason.TEXT;
import static io.github.tflinkrdf.guard.Stopped.Reason.TIME;

import io.github.tflinkrdf.guard.Stopped.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A query that shall stop a server.
 *
 * @param reasons with any of which it may end
 */
public record Vector(String name, String query, Set<Reason> reasons) {
  private static final String ALL3 = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
  private static final String BAD = "\"(.*a){20}$\"";
  private static final String TEXT_OF_A = "\"" + "a".repeat(40) + "!\"";

  @Override
  public String toString() {
    return name;
  }

  /** Those that go on until they are stopped. */
  public static Stream<Vector> endless() {
    return Stream.of(patterns(), paths(), gathering(), regexes(), texts()).flatMap(List::stream);
  }

  /** Those that are refused before they run. */
  public static Stream<Vector> refused() {
    return Stream.of(nested(), forbidden()).flatMap(List::stream);
  }

  private static List<Vector> patterns() {
    return List.of(
        timed("cross product, counted", "SELECT (COUNT(*) AS ?n) { " + ALL3 + " }"),
        timed(
            "cross product, no row",
            "SELECT * { " + ALL3 + " FILTER(STR(?a) = CONCAT(STR(?e), STR(?h))) }"),
        timed("cross product, rows", "SELECT * { " + ALL3 + " }", ROWS),
        timed(
            "cross product of a named graph",
            "SELECT (COUNT(*) AS ?n) FROM <urn:x-arq:DefaultGraph> { " + ALL3 + " }"),
        timed("large OFFSET", "SELECT * { " + ALL3 + " } OFFSET 100000000000"),
        timed(
            "VALUES, joined",
            "SELECT (COUNT(*) AS ?n) { "
                + values("a")
                + values("b")
                + values("c")
                + values("d")
                + " }"),
        timed(
            "VALUES, no common row",
            "SELECT * { "
                + values("a")
                + values("b")
                + values("c")
                + values("d")
                + " FILTER(?a + ?b + ?c + ?d < 0) }"),
        timed(
            "VALUES with UNDEF",
            "SELECT (COUNT(*) AS ?n) { VALUES (?a ?b) { "
                + "(UNDEF 1) (2 UNDEF) ".repeat(2000)
                + "} VALUES (?a ?b) { "
                + "(2 UNDEF) (UNDEF 1) ".repeat(2000)
                + " } "
                + values("c")
                + "}"),
        timed("VALUES in OPTIONAL", valuesIn("OPTIONAL", "FILTER(?a + ?b < ?c)")),
        timed("VALUES in MINUS", valuesIn("MINUS", "FILTER(?c + ?a < ?b)")),
        timed("VALUES in NOT EXISTS", valuesIn("FILTER NOT EXISTS", "FILTER(?c + ?a < 0)")),
        timed(
            "many UNIONs",
            "SELECT (COUNT(*) AS ?n) { "
                + ("{ " + ALL3 + " } UNION ").repeat(100)
                + "{ "
                + ALL3
                + " } }"),
        timed(
            "nested OPTIONAL",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f OPTIONAL { ?g ?h ?i OPTIONAL { ?j ?k ?l } } } }"),
        timed(
            "OPTIONAL, hashed",
            "SELECT (COUNT(*) AS ?n) { { ?a ?b ?c } OPTIONAL { { SELECT * { ?d ?e ?f . ?g ?h ?i } } } }",
            MEMORY),
        timed(
            "MINUS", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS { ?a ?d ?e . ?f ?g ?h } }", MEMORY),
        timed(
            "NOT EXISTS",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?x ?y ?z FILTER NOT EXISTS { ?d ?e ?f . ?f ?e ?d . ?a <urn:x:none> ?g } }"),
        timed(
            "sub-select, hashed",
            "SELECT (COUNT(*) AS ?n) { { SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } } { SELECT ?a ?d { ?d ?e ?f . ?a ?b ?c } } }",
            MEMORY),
        timed("ASK", "ASK { " + ALL3 + " FILTER(STR(?a) = CONCAT(STR(?e), STR(?h))) }"));
  }

  private static List<Vector> paths() {
    return List.of(
        timed("(p|!p)*", "SELECT (COUNT(*) AS ?n) { ?a (<urn:x:p>|!<urn:x:p>)* ?b }", MEMORY),
        timed(
            "nested +", "SELECT (COUNT(*) AS ?n) { ?a ((<urn:x:p>+)+/(<urn:x:p>+)+)+ ?b }", MEMORY),
        timed(
            "long sequence",
            "SELECT (COUNT(*) AS ?n) { ?a "
                + "(<urn:x:p>|^<urn:x:p>)/".repeat(12)
                + "<urn:x:p> ?b }",
            MEMORY),
        timed(
            "paths both ways from one node",
            "SELECT (COUNT(*) AS ?n) { <urn:x:node1> (<urn:x:p>/<urn:x:p>|<urn:x:p>/<urn:x:p>/^<urn:x:p>)* ?b . ?b (<urn:x:p>|^<urn:x:p>)+ ?c }",
            MEMORY),
        timed("path in a loop", "ASK { ?a (<urn:x:p>|^<urn:x:p>)+/<urn:x:none> ?a }", MEMORY));
  }

  private static List<Vector> gathering() {
    String two = "?a ?b ?c . ?d ?e ?f";
    return List.of(
        timed("ORDER BY", "SELECT * { " + two + " } ORDER BY ?f ?a ?c", MEMORY),
        timed("DISTINCT", "SELECT DISTINCT ?a ?c ?d ?f { " + two + " }", MEMORY, ROWS),
        timed(
            "GROUP BY",
            "SELECT ?a ?c ?d ?f (COUNT(*) AS ?n) { " + two + " } GROUP BY ?a ?c ?d ?f",
            MEMORY),
        timed("COUNT DISTINCT", "SELECT (COUNT(DISTINCT *) AS ?n) { " + two + " }", MEMORY),
        timed("GROUP_CONCAT", "SELECT (GROUP_CONCAT(?c) AS ?x) { " + two + " }", TEXT),
        timed(
            "GROUP_CONCAT DISTINCT",
            "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?c), STR(?f))) AS ?x) { " + two + " }",
            TEXT),
        timed(
            "GROUP_CONCAT by group",
            "SELECT (GROUP_CONCAT(?c) AS ?x) { " + two + " } GROUP BY ?d ?f",
            MEMORY,
            TEXT),
        timed("CONSTRUCT", "CONSTRUCT { ?a ?e ?f . ?d ?b ?c } { " + two + " }", MEMORY, ROWS),
        timed("CONSTRUCT, the same triple", "CONSTRUCT { <urn:x:a> <urn:x:b> 1 } { " + ALL3 + " }"),
        timed("DESCRIBE", "DESCRIBE ?a ?d { " + ALL3 + " }", MEMORY, ROWS),
        timed(
            "sub-selects sorted",
            "SELECT * { { SELECT * { " + two + " } ORDER BY ?c } ?f ?g ?h } ORDER BY ?h",
            MEMORY));
  }

  private static List<Vector> regexes() {
    String regex = "REGEX(" + TEXT_OF_A + ", " + BAD + ")";
    String replace = "REPLACE(" + TEXT_OF_A + ", " + BAD + ", \"b\")";
    String ofLabel = "REGEX(CONCAT(?l, \"!\"), " + BAD + ")";
    String labels = "?s <http://www.w3.org/2000/01/rdf-schema#label> ?l";
    return List.of(
        timed("regex, constant", "SELECT (" + regex + " AS ?x) {}"),
        timed("regex, constant in FILTER", "SELECT * { ?s ?p ?o FILTER(" + regex + ") }"),
        timed("regex in FILTER", "SELECT * { " + labels + " FILTER(" + ofLabel + ") }"),
        timed("regex in BIND", "SELECT ?x { " + labels + " BIND(" + ofLabel + " AS ?x) }"),
        timed("regex in ORDER BY", "SELECT ?l { " + labels + " } ORDER BY " + ofLabel),
        timed(
            "regex in HAVING",
            "SELECT (MAX(?l) AS ?m) { "
                + labels
                + " } GROUP BY ?s HAVING(REGEX(CONCAT(MAX(?l), \"!\"), "
                + BAD
                + "))"),
        timed("regex in GROUP BY", "SELECT ?x { " + labels + " } GROUP BY (" + ofLabel + " AS ?x)"),
        timed(
            "regex in an aggregate",
            "SELECT (COUNT(?s) AS ?n) (SUM(IF(" + ofLabel + ", 1, 0)) AS ?m) { " + labels + " }"),
        timed(
            "regex in EXISTS",
            "SELECT * { ?s a ?t FILTER EXISTS { " + labels + " FILTER(" + ofLabel + ") } }"),
        timed(
            "regex in an OPTIONAL",
            "SELECT * { ?s a ?t OPTIONAL { " + labels + " FILTER(" + ofLabel + ") } }"),
        timed(
            "regex in a sub-select",
            "SELECT * { { SELECT * { " + labels + " FILTER(" + ofLabel + ") } } }"),
        timed(
            "regex in CONSTRUCT",
            "CONSTRUCT { ?s ?p ?x } { ?s ?p ?l BIND(" + ofLabel + " AS ?x) }"),
        timed(
            "regex of the data",
            "SELECT * { "
                + labels
                + " BIND(CONCAT(\"(.*\", SUBSTR(?l, 1, 1), \"){20}$\") AS ?r) FILTER(REGEX(CONCAT(?l, \"!\"), ?r)) }"),
        timed("REPLACE, constant", "SELECT (" + replace + " AS ?x) {}"),
        timed(
            "REPLACE",
            "SELECT (REPLACE(CONCAT(?l, \"!\"), " + BAD + ", \"b\") AS ?x) { " + labels + " }"),
        timed(
            "fn:matches",
            "SELECT (<http://www.w3.org/2005/xpath-functions#matches>("
                + TEXT_OF_A
                + ", "
                + BAD
                + ") AS ?x) {}"),
        timed(
            "fn:replace",
            "SELECT (<http://www.w3.org/2005/xpath-functions#replace>("
                + TEXT_OF_A
                + ", "
                + BAD
                + ", \"b\") AS ?x) {}"));
  }

  private static List<Vector> texts() {
    String doubled = doubling("CONCAT(?x%d, ?x%d)", 28);
    String large = doubling("CONCAT(?x%d, ?x%d)", 14);
    String hashes =
        IntStream.range(0, 300)
            .mapToObj(i -> "(SHA512(CONCAT(?x14, \"" + i + "\")) AS ?h" + i + ")")
            .collect(Collectors.joining(" "));
    return List.of(
        timed("CONCAT doubling", "SELECT (STRLEN(?x28) AS ?n) { " + doubled + " }", TEXT),
        timed(
            "REPLACE doubling",
            "SELECT (STRLEN(?x28) AS ?n) { "
                + doubling("REPLACE(?x%d, \"(.)\", \"$1$1\")", 28)
                + " }",
            TEXT),
        timed("hashes of a long text", "SELECT " + hashes + " { " + large + " }", TEXT),
        timed(
            "CONTAINS of long texts",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o "
                + large
                + " FILTER(CONTAINS(CONCAT(?x14, ?x13), CONCAT(?x13, \"b\"))) }"),
        timed(
            "number squared",
            "SELECT (COUNT(*) AS ?n) { "
                + ALL3
                + " BIND(999999999999 AS ?x0) "
                + IntStream.range(0, 40)
                    .mapToObj(i -> "BIND(?x" + i + " * ?x" + i + " AS ?x" + (i + 1) + ")")
                    .collect(Collectors.joining(" "))
                + " }"),
        timed(
            "number of a long text",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o "
                + large.replace("a", "9")
                + " BIND(STRDT(?x14, <http://www.w3.org/2001/XMLSchema#integer>) + 1 AS ?y) ?t ?q ?r . ?u ?v ?w }"));
  }

  private static List<Vector> nested() {
    return List.of(
        deep("braces", "SELECT * { " + "{".repeat(50_000) + "}".repeat(50_000) + " }"),
        deep(
            "parentheses",
            "SELECT * { FILTER(" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ") }"),
        deep(
            "OPTIONALs in each other",
            "SELECT * { " + "OPTIONAL { ?a ?b ?c ".repeat(5000) + "}".repeat(5000) + " }"),
        deep(
            "OPTIONALs in a row",
            "SELECT * { " + "OPTIONAL { ?a ?b ?c } ".repeat(5000) + " }",
            SIZE),
        deep(
            "UNIONs in a row",
            "SELECT * { " + "{ ?a ?b ?c } UNION ".repeat(5000) + "{ ?a ?b ?c } }",
            SIZE),
        deep(
            "BINDs in a row",
            "SELECT * { "
                + IntStream.range(0, 20_000)
                    .mapToObj(i -> "BIND(" + i + " AS ?x" + i + ")")
                    .collect(Collectors.joining(" "))
                + " }",
            SIZE),
        deep(
            "|| in a row",
            "SELECT * { ?s ?p ?o FILTER(" + "?s = ?o || ".repeat(30_000) + "?s = ?p) }",
            SIZE),
        deep("+ in a row", "SELECT (" + "1 + ".repeat(30_000) + "1 AS ?x) {}", SIZE),
        deep("path steps", "SELECT * { ?s " + "<urn:x:p>/".repeat(20_000) + "<urn:x:p> ?o }", SIZE),
        deep(
            "path alternatives",
            "SELECT * { ?s (" + "<urn:x:p>|".repeat(20_000) + "<urn:x:p>)* ?o }",
            SIZE),
        deep(
            "EXISTS in EXISTS",
            "SELECT * { ?s ?p ?o "
                + "FILTER EXISTS { ?s ?p ?o ".repeat(3000)
                + "}".repeat(3000)
                + " }"),
        deep("lists", "SELECT * { ?s ?p " + "( ".repeat(10_000) + ")".repeat(10_000) + " }"),
        deep(
            "blank nodes",
            "SELECT * { ?s ?p " + "[ ?p ".repeat(10_000) + "1" + "]".repeat(10_000) + " }"),
        deep("triple patterns", "SELECT * { " + "?a ?b ?c . ".repeat(10_000) + " }", SIZE),
        deep("a long string", "SELECT (\"" + "x".repeat(5_000_000) + "\" AS ?x) {}", SIZE),
        deep("a long comment", "SELECT * {} #" + "x".repeat(8_000_000), SIZE),
        deep("a long number", "SELECT (" + "9".repeat(1_000_000) + " AS ?x) {}", SIZE),
        deep("a million values", "SELECT * { VALUES ?x { " + "1 ".repeat(4_000_000) + "} }", SIZE),
        deep(
            "a deep pattern",
            "SELECT (REGEX(\"a\", \""
                + "(".repeat(20_000)
                + ")".repeat(20_000)
                + "\") AS ?x) { ?s ?p ?o }"));
  }

  private static List<Vector> forbidden() {
    String afn = "http://jena.apache.org/ARQ/function#";
    return List.of(
        forbidden("afn:wait", "SELECT (<" + afn + "wait>(8000) AS ?x) {}"),
        forbidden("afn:wait in FILTER", "SELECT * { ?s ?p ?o FILTER(<" + afn + "wait>(8000)) }"),
        forbidden(
            "afn:wait in EXISTS",
            "ASK { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER(<" + afn + "wait>(8000)) } }"),
        forbidden("afn:wait in ORDER BY", "SELECT * { ?s ?p ?o } ORDER BY <" + afn + "wait>(8000)"),
        forbidden(
            "afn:wait in an aggregate", "SELECT (MAX(<" + afn + "wait>(8000)) AS ?m) { ?s ?p ?o }"),
        forbidden(
            "afn:wait in a group",
            "SELECT ?x { ?s ?p ?o } GROUP BY (<" + afn + "wait>(8000) AS ?x)"),
        forbidden("afn:print", "SELECT (<" + afn + "print>(1) AS ?x) {}"),
        forbidden("afn:context", "SELECT (<" + afn + "context>(\"x\") AS ?x) {}"),
        forbidden(
            "java function",
            "SELECT (<java:org.apache.jena.sparql.function.library.wait>(8000) AS ?x) {}"),
        forbidden(
            "JavaScript function",
            "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>(\"1\") AS ?x) {}"),
        forbidden(
            "fn:apply",
            "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<"
                + afn
                + "wait>, 8000) AS ?x) {}"),
        forbidden("unknown function", "SELECT (<urn:x:function>(1) AS ?x) {}"),
        forbidden("list:member", "SELECT * { (1 2) <http://jena.apache.org/ARQ/list#member> ?x }"),
        forbidden(
            "apf:splitIRI",
            "SELECT * { <urn:x:a> <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }"),
        forbidden(
            "apf:strSplit",
            "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> (\"aaa\" \"a\") }"),
        forbidden(
            "java property function",
            "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.alt> ?y }"),
        forbidden(
            "property function in a path",
            "SELECT * { ?x (<http://jena.apache.org/ARQ/list#member>/<urn:x:p>)+ ?y }"),
        forbidden("text:query", "SELECT * { ?x <http://jena.apache.org/text#query> \"a\" }"));
  }

  /** Of {@code ?x0} its double {@code ?x1}, and so on. */
  private static String doubling(String step, int times) {
    return "BIND(\""
        + "a".repeat(100)
        + "\" AS ?x0) "
        + IntStream.range(0, times)
            .mapToObj(i -> "BIND(" + step.formatted(i, i) + " AS ?x" + (i + 1) + ")")
            .collect(Collectors.joining(" "));
  }

  private static String valuesIn(String what, String filter) {
    String two = values("a") + values("b");
    return "SELECT (COUNT(*) AS ?n) { " + two + what + " { " + two + values("c") + filter + " } }";
  }

  private static String values(String variable) {
    return "VALUES ?"
        + variable
        + " { "
        + IntStream.range(0, 1000).mapToObj(i -> i + " ").collect(Collectors.joining())
        + "} ";
  }

  private static Vector timed(String name, String query, Reason... others) {
    EnumSet<Reason> reasons = EnumSet.of(TIME, others);
    return new Vector(name, query, reasons);
  }

  private static Vector deep(String name, String query, Reason... others) {
    return new Vector("deep or large: " + name, query, EnumSet.of(DEPTH, others));
  }

  private static Vector forbidden(String name, String query) {
    return new Vector(name, query, EnumSet.of(FUNCTION));
  }
}
