package io.github.tflinkrdf.checklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/** The data of a small site: things, what describes them, and their dump. */
final class MadeData {
  private static final int THINGS = 600;
  private static final String PREFIXES =
      """
      @prefix b: <%s> . @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dcterms: <http://purl.org/dc/terms/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix pav: <http://purl.org/pav/> . @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix spex: <https://purl.expasy.org/sparql-examples/ontology#> .
      @prefix void: <http://rdfs.org/ns/void#> . @prefix voidext: <http://ldf.fi/void-ext#> .
      """;

  private final String base;
  private final Predicate<Fault> has;
  final Model things;
  final Model metadata;
  final byte[] dump;

  MadeData(String base, Predicate<Fault> has) {
    this.base = base;
    this.has = has;
    this.things = turtle(things());
    this.dump = packed();
    this.metadata = turtle(metadata() + examples());
  }

  Dataset dataset() {
    Dataset dataset = DatasetFactory.create();
    dataset.getDefaultModel().add(things);
    if (!has.test(Fault.VOID_NOT_IN_STORE)) {
      dataset.getDefaultModel().add(metadata);
    }
    if (!has.test(Fault.NO_NAMED_GRAPH)) {
      Model named = dataset.getDefaultModel().difference(things);
      dataset.addNamedModel(base + "graph", named);
      // as labels are in more than one
      dataset.addNamedModel(base + "other-graph", turtle(examples()).intersection(named));
    }
    return dataset;
  }

  Model turtle(String text) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(PREFIXES.formatted(base) + text), base, Lang.TURTLE);
    return model;
  }

  private String things() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < THINGS; i++) {
      text.append("b:thing-%d a b:Thing ; rdfs:label \"thing %d\" ".formatted(i, i));
      text.append(
          has.test(Fault.NO_LINKS_OUT) ? ".\n" : "; rdfs:seeAlso <https://example.org/>.\n");
    }
    String kinds =
        "b:Thing owl:Class void:Dataset void:Linkset dcat:Distribution sh:SPARQLExecutable";
    for (String kind : kinds.split(" ")) {
      boolean bare = has.test(Fault.CLASS_WITHOUT_LABEL) && kind.equals("b:Thing");
      text.append(bare ? "" : kind + " rdfs:label \"" + kind + "\" .\n");
    }
    text.append(has.test(Fault.BLANK_NODES) ? "b:thing-1 dcterms:relation [] .\n" : "");
    for (int i = 0; has.test(Fault.STRANGE_VOCABULARIES) && i < 30; i++) {
      text.append("b:thing-1 <http://strange%d.example/#p> 1 .\n".formatted(i));
    }
    return text.toString();
  }

  private byte[] packed() {
    String text = "";
    try (var out = new java.io.ByteArrayOutputStream()) {
      RDFDataMgr.write(out, things, Lang.NTRIPLES);
      text = out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (has.test(Fault.DUMP_OF_OTHER_DATA)) {
      text = text.replace("thing-", "being-");
    } else if (has.test(Fault.DUMP_TOO_SHORT)) {
      text = text.substring(text.indexOf('\n') + 1);
    } else if (has.test(Fault.SPACE_IN_A_DUMP)) {
      text = text.replaceFirst("thing-7>", "thing 7>");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  String sum() {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(dump);
      return HexFormat.of().formatHex(sum).replaceFirst("^", has.test(Fault.WRONG_SUM) ? "0" : "");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String metadata() {
    long classes = things.listSubjectsWithProperty(RDF.type).toList().size();
    String out = " rdfs:seeAlso <https://example.org/> .\n";
    return """
        b:summary a void:Dataset ; dcterms:hasVersion b:release ;%s
        b:release a void:Dataset ; %s dcat:distribution b:file ; void:triples %d ;
          void:sparqlEndpoint <%ssparql> ; void:dataDump b:dump.nt.gz ; %s
          dcterms:publisher <https://example.org/us> ; dcterms:issued "2026-11-20" ;
          void:classPartition b:part-class ; void:propertyPartition b:part-type ;
          prov:wasDerivedFrom <https://example.org/source> ;%s
        b:part-class void:class b:Thing ; void:entities %d ; void:propertyPartition b:part-label ;%s
        b:part-label void:property rdfs:label ; void:triples %d ;
          voidext:datatypePartition b:part-text ;%s
        b:part-text voidext:datatype <http://www.w3.org/2001/XMLSchema#string> ;%s
        b:part-type void:property <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ;
          void:triples %d ;%s
        b:default sd:graph b:release ;%s
        b:links a void:Linkset ; void:objectsTarget <https://example.org/> ;%s
        b:file a dcat:Distribution ; dcat:downloadURL b:dump.nt.gz ; dcat:byteSize %d ;
          dcat:mediaType "%s" ; dcat:compressFormat "%s" ;%s
        %s
        """
        .formatted(
            out,
            has.test(Fault.NO_VERSION) ? "" : "pav:version \"1\" ;",
            things.size() + (has.test(Fault.WRONG_COUNT) ? 1 : 0),
            base,
            has.test(Fault.NO_LICENCE) ? "" : "dcterms:license <https://example.org/l> ;",
            out,
            classes + (has.test(Fault.WRONG_PARTITION) ? 1 : 0),
            out,
            THINGS,
            out,
            out,
            classes,
            out,
            out,
            out,
            has.test(Fault.SIZE_DIFFERS) ? 1 : dump.length,
            has.test(Fault.TYPE_DIFFERS) ? "text/csv" : "application/n-triples",
            has.test(Fault.TYPE_DIFFERS) ? "text/csv" : "application/gzip",
            out,
            has.test(Fault.NO_PREFIXES)
                ? ""
                : "b:p sh:prefix \"b\" ; sh:namespace \"" + base + "\" .");
  }

  private String examples() {
    String uniprot = "https://sparql.uniprot.org/sparql";
    return """
        b:example-1 a sh:SPARQLExecutable ; rdfs:comment "things" ; sh:select "%s" ;
          rdfs:seeAlso <https://example.org/> .
        b:example-2 a sh:SPARQLExecutable ; rdfs:comment "elsewhere" ;
          sh:select "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?q ?x } } }" %s .
        """
        .formatted(
            has.test(Fault.BROKEN_EXAMPLE)
                ? "SELECT nothing"
                : has.test(Fault.EMPTY_EXAMPLE)
                    ? "SELECT * { b:nothing ?p ?o }"
                    : "SELECT * { ?s a b:Thing }",
            uniprot,
            has.test(Fault.UNDECLARED_SERVICE) ? "" : "; spex:federatesWith <" + uniprot + ">");
  }
}
