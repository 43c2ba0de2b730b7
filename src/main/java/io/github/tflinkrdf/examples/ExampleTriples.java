package io.github.tflinkrdf.examples;

import static io.github.tflinkrdf.examples.Namespaces.SCHEMA;
import static io.github.tflinkrdf.examples.Namespaces.SH;
import static io.github.tflinkrdf.examples.Namespaces.SPEX;
import static io.github.tflinkrdf.examples.Namespaces.TFL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/**
 * Examples as SIB's tools read them, in a fixed order, in which the triples of a subject follow
 * each other. There are no blank nodes.
 *
 * @param base an example is {@code {base}examples/NAME}, the prefixes are {@code {base}prefixes}
 * @param endpoint where the examples are to be asked
 */
record ExampleTriples(String base, String endpoint) {

  /** All examples, what came of them, their prefixes, and the labels of the classes. */
  List<Triple> of(List<Example> examples, ExampleRuns runs) {
    List<Triple> triples = new ArrayList<>();
    for (Example example : examples) {
      About about = about(example);
      runs.of(example).ifPresent(run -> say(about, run, runs.at()));
      triples.addAll(about.triples());
    }
    triples.addAll(prefixes(examples));
    classes(examples).forEach((type, label) -> triples.addAll(labelled(type, label)));
    return triples;
  }

  /** One example, whatever came of it, and its prefixes. */
  List<Triple> of(Example example) {
    List<Triple> triples = new ArrayList<>(about(example).triples());
    triples.addAll(prefixes(List.of(example)));
    return triples;
  }

  private About about(Example example) {
    Form form = Form.of(example.query());
    // SIB's editor asks for the general class and infers nothing
    About about =
        new About(base + "examples/" + example.name())
            .is(SH + "SPARQLExecutable")
            .is(form.type)
            .english(RDFS.label.getURI(), example.label())
            .english(RDFS.comment.getURI(), example.question())
            .iri(SH + "prefixes", base + "prefixes")
            .text(form.property, example.sparql().strip())
            .iri(SCHEMA + "target", endpoint);
    example.keywords().forEach(word -> about.text(SCHEMA + "keywords", word));
    example.federatesWith().forEach(service -> about.iri(SPEX + "federatesWith", service));
    return about;
  }

  private static void say(About about, ExampleRun run, Instant at) {
    if (run instanceof ExampleRun.NotRun not) {
      about.text(TFL + "notRun", not.why());
      return;
    }
    about.typed(TFL + "runAt", at.toString(), XSDDatatype.XSDdateTime);
    if (run instanceof ExampleRun.Answered answered) {
      about.count(TFL + "resultCount", answered.results());
      about.count(TFL + "resultMilliseconds", answered.milliseconds());
    } else if (run instanceof ExampleRun.Failed failed) {
      about.text(TFL + "runFailure", failed.why());
    }
  }

  private List<Triple> prefixes(List<Example> examples) {
    Map<String, String> used = new TreeMap<>();
    examples.forEach(e -> used.putAll(e.query().getPrefixMapping().getNsPrefixMap()));
    About all =
        new About(base + "prefixes")
            .is(OWL.Ontology.getURI())
            .english(RDFS.label.getURI(), "prefixes");
    used.keySet().forEach(name -> all.iri(SH + "declare", declaration(name)));
    List<Triple> triples = new ArrayList<>(all.triples());
    used.forEach((name, namespace) -> triples.addAll(declared(name, namespace)));
    return triples;
  }

  private List<Triple> declared(String name, String namespace) {
    return new About(declaration(name))
        .is(SH + "PrefixDeclaration")
        .english(RDFS.label.getURI(), "prefix " + name)
        .text(SH + "prefix", name)
        .typed(SH + "namespace", namespace, XSDDatatype.XSDanyURI)
        .triples();
  }

  private String declaration(String prefix) {
    return base + "prefixes/" + prefix;
  }

  private static Map<String, String> classes(List<Example> examples) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put(SH + "SPARQLExecutable", "SPARQL executable");
    examples.stream()
        .map(example -> Form.of(example.query()))
        .sorted()
        .forEach(form -> labels.put(form.type, form.label()));
    labels.put(SH + "PrefixDeclaration", "prefix declaration");
    labels.put(OWL.Ontology.getURI(), "ontology");
    labels.put(OWL.Class.getURI(), "class");
    return labels;
  }

  private static List<Triple> labelled(String type, String label) {
    return new About(type).is(OWL.Class.getURI()).english(RDFS.label.getURI(), label).triples();
  }
}
