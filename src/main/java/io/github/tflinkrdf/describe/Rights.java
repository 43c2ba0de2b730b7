package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.terms.DatabaseTerm;
import java.util.List;
import org.apache.jena.graph.Graph;

/** The terms of use: of the whole, and of what is from each source database. */
final class Rights {
  static final String ENGLISH = "http://lexvo.org/id/iso639-3/eng";
  static final String TEXT =
      "The data is TFLink's, which is freely available for non-commercial use; its source databases"
          + " have terms of their own (interactions from TRRUST: CC BY-SA 4.0). No further licence is"
          + " given for the data. The vocabulary, the shapes and the mappings are free to use (CC0"
          + " 1.0).";
  private static final String UNKNOWN =
      "TFLink names no licence for it; its own pages say what holds.";

  private Rights() {}

  static String iri(Names names) {
    return names.shared("terms-of-use");
  }

  static void describe(Graph graph, Names names, List<DatabaseTerm> sources) {
    Subject all =
        new Subject(graph, iri(names), "terms of use of TFLink as RDF")
            .is("dcterms:LicenseDocument", "dcterms:RightsStatement")
            .words("dcterms:description", TEXT)
            .link("dcterms:source", Levels.TFLINK);
    for (DatabaseTerm source : sources) {
      String iri = names.shared("rights/" + Names.encoded(source.label()));
      all.link("dcterms:hasPart", iri);
      describe(new Subject(graph, iri, "rights in data from " + source.label()), names, source);
    }
  }

  private static void describe(Subject rights, Names names, DatabaseTerm source) {
    rights
        .is("dcterms:RightsStatement")
        .link("dcterms:source", names.base() + "database/" + Names.encoded(source.label()));
    if (source.licence().isEmpty()) {
      rights.words("dcterms:description", UNKNOWN);
    } else {
      rights.link("dcterms:license", source.licence());
    }
    if (!source.homepage().isEmpty()) {
      rights.link("foaf:page", source.homepage());
    }
  }
}
