package io.github.tflinkrdf.address;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.address.VocabularyPage.TermKind;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;

/**
 * All addresses of what is described: the vocabularies, the mappings, and the things of a release.
 */
public final class Addresses implements Route {
  private final List<Route> routes;

  /**
   * @throws io.github.tflinkrdf.UserError if the ontology or a shape is no Turtle
   */
  public Addresses(Resources resources) {
    Map<String, String> terms = Labels.terms(resources);
    routes =
        List.of(
            new VocabularyRoute(
                resources, ontology(terms), "/ontology", List.of("ontology/tflink.ttl")),
            new VocabularyRoute(
                resources, shapes(terms), "/shapes", resources.names("shapes/", ".ttl")),
            new SourceFiles(resources),
            new Crawlers(),
            new Descriptions(resources, terms));
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    return routes.stream().flatMap(route -> route.answer(visit).stream()).findFirst();
  }

  /** The base of the release that is served, the default one if none is. */
  static String base(Visit visit) {
    return visit.served().map(served -> served.release().base()).orElse(Resources.DEFAULT_BASE);
  }

  private static VocabularyPage ontology(Map<String, String> terms) {
    return new VocabularyPage(
        "TFLink RDF vocabulary",
        AddressTable.ONTOLOGY + "#",
        "The terms that TFLink's data need and no public vocabulary has.",
        List.of(
            new TermKind("Classes", OWL.Class.getURI()),
            new TermKind("Relations", OWL.ObjectProperty.getURI()),
            new TermKind("Values", OWL.DatatypeProperty.getURI()),
            new TermKind("Individuals", OWL2.NamedIndividual.getURI())),
        terms);
  }

  private static VocabularyPage shapes(Map<String, String> terms) {
    return new VocabularyPage(
        "TFLink RDF shapes",
        AddressTable.SHAPES + "#",
        "What holds for every release, in SHACL. A statement that breaks a shape is left out and"
            + " reported; a release that does is not published.",
        List.of(
            new TermKind("Things", SHACL.NodeShape.getURI()),
            new TermKind("Properties", SHACL.PropertyShape.getURI())),
        terms);
  }
}
