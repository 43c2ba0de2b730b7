package io.github.tflinkrdf.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Description;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled mapping files: their comments, and the graph that they make. */
class MappingFilesTest {
  private static final Pattern FIELD =
      Pattern.compile("# \\?(\\w+) +(text|texts|count|flag) +\\S.*");
  private static final Resources RESOURCES = Resources.bundled();

  static Stream<Fields<?>> kinds() {
    return Fields.all().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theCommentListsTheFieldsOfTheKind(Fields<?> kind) {
    List<String> inCode =
        Stream.concat(
                Stream.of("base text"), kind.list().stream().map(f -> f.name() + " " + type(f)))
            .toList();
    List<String> inFile =
        RESOURCES
            .get(kind.resource())
            .text()
            .lines()
            .map(FIELD::matcher)
            .filter(line -> line.matches())
            .map(line -> line.group(1) + " " + line.group(2))
            .toList();
    assertEquals(inCode, inFile);
  }

  private static String type(Field field) {
    return field.sort().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyKindOfDescriptionHasAFileAndEveryFileAKind() {
    Set<Class<?>> kinds = kinds().map(Fields::type).collect(Collectors.toSet());
    assertEquals(Set.of(Description.class.getPermittedSubclasses()), kinds);
    assertEquals(
        kinds().map(Fields::resource).sorted().toList(), RESOURCES.names("mappings/", ".rq"));
  }

  @Test
  void theModelExampleIsTheGraphThatIsWrittenByHand() {
    Set<Triple> expected = new HashSet<>();
    RDFParser.source("src/test/resources/mapping/model.ttl")
        .lang(Lang.TURTLE)
        .toGraph()
        .find()
        .forEachRemaining(expected::add);
    assertEquals(lines(expected), lines(new HashSet<>(example())));
  }

  @Test
  void noTwoDescriptionsMakeTheSameTriple() {
    List<Triple> triples = example();
    assertEquals(triples.size(), new HashSet<>(triples).size());
  }

  @Test
  void everyNodeThatHasATypeHasOneLabel() {
    Map<Node, Integer> labels = new HashMap<>();
    example().stream()
        .filter(triple -> triple.getPredicate().equals(RDFS.label.asNode()))
        .forEach(triple -> labels.merge(triple.getSubject(), 1, Integer::sum));
    Set<Node> typed =
        example().stream()
            .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    assertEquals(typed, labels.keySet());
    assertEquals(Set.of(1), new HashSet<>(labels.values()));
  }

  @Test
  void anotherBaseChangesMintedIrisAndLeavesTheOntology() {
    String base = "http://localhost:3030/";
    String other = bytes(base);
    assertTrue(other.contains("<http://localhost:3030/regulation/Q04864_P13500>"));
    assertTrue(other.contains("<https://w3id.org/tflink-rdf/ontology#RegulatoryInteraction>"));
    assertFalse(other.contains("<https://w3id.org/tflink-rdf/regulation/"));
    assertEquals(bytes(Resources.DEFAULT_BASE).lines().count(), other.lines().count());
  }

  @Test
  void theOutputDoesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    String expected = bytes(Resources.DEFAULT_BASE);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(expected, bytes(Resources.DEFAULT_BASE));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Triple> example() {
    Emitter emitter = Mapping.compile(RESOURCES, Resources.DEFAULT_BASE).emitter();
    List<Triple> triples = new ArrayList<>();
    ModelExample.descriptions().forEach(d -> emitter.triples(d, triples::add));
    return triples;
  }

  private static String bytes(String base) {
    Emitter emitter = Mapping.compile(RESOURCES, base).emitter();
    NTriplesBuffer buffer = new NTriplesBuffer();
    ModelExample.descriptions().forEach(d -> emitter.bytes(d, buffer));
    return buffer.toString();
  }

  private static String lines(Set<Triple> triples) {
    return ThreeWays.stock(List.copyOf(triples)).lines().sorted().collect(Collectors.joining("\n"));
  }
}
