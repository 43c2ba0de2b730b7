package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** The vocabulary, as every release holds it. */
final class Ontology {
  private static final String NAME = "ontology/tflink.ttl";

  private Ontology() {}

  static Graph read(Resources resources, String base) {
    Resource resource = resources.get(NAME);
    try {
      return RDFParser.fromString(resources.text(NAME, base), Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .toGraph();
    } catch (RiotException e) {
      throw new UserError(resource.origin() + ": " + e.getMessage());
    }
  }
}
