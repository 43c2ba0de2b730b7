package io.github.tflinkrdf.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final String ONTOLOGY =
      """
      PREFIX : <http://x.example/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      :Factor a owl:Class ; rdfs:label "factor"@en ; skos:definition "It binds."@en .
      :Unused a owl:Class .
      [] a owl:Class .
      :binds a owl:ObjectProperty ; rdfs:label "binds"@en, "binds, too"@en ; rdfs:domain :Factor .
      :count a owl:DatatypeProperty .
      """;
  private static final String COUNTS =
      """
      PREFIX : <http://x.example/>
      PREFIX void: <http://rdfs.org/ns/void#>
      :all void:classPartition :all-factor, :all-gene ;
        void:propertyPartition [ void:property :binds ; void:triples 7 ] .
      :all-factor void:class :Factor ; void:entities 3 ;
        void:propertyPartition [ void:property :binds ; void:triples 5 ;
          void:classPartition [ void:class :Gene ] ] .
      :all-gene void:class :Gene ; void:entities 20 .
      :human void:classPartition [ void:class :Factor ; void:entities 2 ] .
      """;

  @Test
  void withoutCountsItIsThatOfTheOntology() {
    Schema schema = Schema.of(data(ONTOLOGY));
    assertEquals(
        List.of(
            new Schema.Term("http://x.example/Factor", "factor", "It binds.", OptionalLong.empty()),
            new Schema.Term("http://x.example/Unused", "", "", OptionalLong.empty())),
        schema.classes());
    assertEquals(
        List.of("http://x.example/binds", "http://x.example/count"),
        schema.properties().stream().map(Schema.Term::iri).toList());
    assertEquals(
        Map.of("http://x.example/binds", Set.of("http://x.example/Factor")), schema.uses());
  }

  @Test
  void whatIsCountedIsInUseAndTheMostUsedComesFirst() {
    Schema schema = Schema.of(data(ONTOLOGY + COUNTS));
    assertEquals(
        List.of(
            new Schema.Term("http://x.example/Gene", "", "", OptionalLong.of(20)),
            new Schema.Term("http://x.example/Factor", "factor", "It binds.", OptionalLong.of(3))),
        schema.classes());
    assertEquals(
        List.of(new Schema.Term("http://x.example/binds", "binds", "", OptionalLong.of(7))),
        schema.properties());
    assertEquals(
        Map.of("http://x.example/binds", Set.of("http://x.example/Factor")), schema.uses());
  }

  @Test
  void asJsonItHasNothingThatIsNotKnown() {
    JsonObject json = JSON.parse(Schema.of(data(ONTOLOGY + COUNTS)).json());
    assertEquals(
        "{\"iri\":\"http://x.example/Gene\",\"count\":20}",
        json.get("classes").getAsArray().get(0).toString().replaceAll("\\s", ""));
    assertEquals(
        "[\"http://x.example/Factor\"]",
        json.get("properties")
            .getAsArray()
            .get(0)
            .getAsObject()
            .get("classes")
            .getAsArray()
            .toString()
            .replaceAll("\\s", ""));
    assertEquals(0, JSON.parse(Schema.of(data("")).json()).get("classes").getAsArray().size());
  }

  private static DatasetGraph data(String turtle) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(data);
    return data;
  }
}
