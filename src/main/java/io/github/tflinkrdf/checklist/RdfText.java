package io.github.tflinkrdf.checklist;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** RDF as it came over HTTP. */
final class RdfText {
  static final String ANY =
      "text/turtle, application/n-triples;q=0.9, application/rdf+xml;q=0.8,"
          + " application/ld+json;q=0.7";
  private static final Pattern REMOTE_CONTEXT =
      Pattern.compile("\"@context\"\\s*:\\s*(\\[[^\\]]*)?\"https?:");

  private RdfText() {}

  /**
   * Reads a reply by its media type.
   *
   * @throws Unanswered if its status is not 200, its type is no RDF, or it does not parse
   */
  static Model model(Reply reply) throws Unanswered {
    return read(reply.require(200), reply.address().toString());
  }

  private static Model read(Reply reply, String base) throws Unanswered {
    Lang lang =
        Optional.ofNullable(RDFLanguages.contentTypeToLang(reply.mediaType()))
            .filter(RDFLanguages::isTriples)
            .orElseThrow(() -> unreadable("no RDF but '" + reply.mediaType() + "'"));
    // a check fetches nothing that a document of the site names by itself
    if (REMOTE_CONTEXT.matcher(reply.text()).find()) {
      throw unreadable("JSON-LD with a @context on another server, which is not asked");
    }
    Model model = ModelFactory.createDefaultModel();
    try {
      RDFParser.create()
          .source(new ByteArrayInputStream(reply.body()))
          .lang(lang)
          .base(base)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(model);
    } catch (RiotException e) {
      throw unreadable(lang.getName() + " that does not parse: " + e.getMessage());
    }
    return model;
  }

  private static Unanswered unreadable(String what) {
    return new Unanswered(Unanswered.Kind.UNREADABLE, what);
  }
}
