package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.terms.DatabaseTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What is looked up in the data of a release, besides being counted.
 *
 * @param example IRI of one of its statements, if it has any
 * @param sources databases of the table that it names as sources, by name
 * @param organisms names of its organisms by IRI
 * @param methods names of its detection methods, in order
 */
record Content(
    Optional<String> example,
    List<DatabaseTerm> sources,
    Map<String, String> organisms,
    List<String> methods) {

  static Content of(DatasetGraph store, Resources resources, String base) {
    return Txn.calculateRead(store, () -> of(store.getDefaultGraph(), resources, base));
  }

  private static Content of(Graph data, Resources resources, String base) {
    Iterator<Triple> statements = instances(data, "tfl:RegulatoryInteraction");
    Optional<String> example =
        statements.hasNext()
            ? Optional.of(statements.next().getSubject().getURI())
            : Optional.empty();
    Map<String, String> organisms = new TreeMap<>();
    instances(data, "http://purl.uniprot.org/core/Taxon")
        .forEachRemaining(t -> organisms.put(t.getSubject().getURI(), label(data, t)));
    TreeSet<String> methods = new TreeSet<>();
    instances(data, "tfl:DetectionMethod").forEachRemaining(t -> methods.add(label(data, t)));
    return new Content(example, sources(data, resources, base), organisms, List.copyOf(methods));
  }

  private static List<DatabaseTerm> sources(Graph data, Resources resources, String base) {
    Node source = NodeFactory.createURI(Terms.iri("tfl:SourceDatabase"));
    return Vocabulary.read(resources, base).databases().stream()
        .filter(
            term -> {
              String iri = base + "database/" + Names.encoded(term.label());
              return data.contains(NodeFactory.createURI(iri), RDF.type.asNode(), source);
            })
        .sorted(Comparator.comparing(DatabaseTerm::label))
        .toList();
  }

  private static Iterator<Triple> instances(Graph data, String type) {
    String iri = type.startsWith("http") ? type : Terms.iri(type);
    return data.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(iri));
  }

  private static String label(Graph data, Triple instance) {
    Iterator<Triple> labels = data.find(instance.getSubject(), RDFS.label.asNode(), Node.ANY);
    return labels.hasNext()
        ? labels.next().getObject().getLiteralLexicalForm()
        : instance.getSubject().getURI();
  }
}
