package io.github.tflinkrdf.guard;

import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions that a query may call by their IRI: casts, and those of XPath that do no more than
 * SPARQL's own. Jena's sleep, print, read settings, load classes and run scripts.
 */
final class AllowedFunctions extends FunctionRegistry {
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  static final String FN = "http://www.w3.org/2005/xpath-functions#";
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
  private static final Set<String> NAMES =
      Set.of(
          "not",
          "boolean",
          "abs",
          "round",
          "ceiling",
          "floor",
          "string-length",
          "substring",
          "starts-with",
          "ends-with",
          "lower-case",
          "upper-case",
          "normalize-space",
          "years-from-duration",
          "months-from-duration",
          "days-from-duration",
          "hours-from-duration",
          "minutes-from-duration",
          "seconds-from-duration",
          "year-from-dateTime",
          "month-from-dateTime",
          "day-from-dateTime",
          "hours-from-dateTime",
          "minutes-from-dateTime",
          "seconds-from-dateTime",
          "timezone-from-dateTime",
          "year-from-date",
          "month-from-date",
          "day-from-date",
          "hours-from-time",
          "minutes-from-time",
          "seconds-from-time");

  /** True if a query may call it. */
  static boolean allows(String iri) {
    boolean named =
        iri.startsWith(XSD)
            || iri.startsWith(MATH)
            || iri.startsWith(FN) && NAMES.contains(iri.substring(FN.length()));
    return named && FunctionRegistry.get().isRegistered(iri);
  }

  @Override
  public FunctionFactory get(String iri) {
    return allows(iri) ? FunctionRegistry.get().get(iri) : null;
  }

  @Override
  public boolean isRegistered(String iri) {
    return allows(iri);
  }
}
