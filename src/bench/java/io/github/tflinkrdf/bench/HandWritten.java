package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.gather.Interaction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The triples of an interaction written by a program made for just these, as a good programmer in a
 * hurry for speed would write it: every constant is bytes, every repeated term is made once, ids
 * are trusted to be plain, labels are checked.
 */
final class HandWritten {
  private static final String BASE = "https://w3id.org/tflink-rdf/";
  private static final String TFL = BASE + "ontology#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final byte[] STATEMENT = ascii("<" + BASE + "regulation/");
  private static final byte[] TYPE_1 = constant(RDF + "type", RDF + "Statement");
  private static final byte[] TYPE_2 = constant(RDF + "type", TFL + "RegulatoryInteraction");
  private static final byte[] LABEL = ascii(" <http://www.w3.org/2000/01/rdf-schema#label> \"");
  private static final byte[] SUBJECT = open(RDF + "subject", "http://purl.uniprot.org/uniprot/");
  private static final byte[] PREDICATE =
      constant(RDF + "predicate", TFL + "regulatesExpressionOf");
  private static final byte[] GENE = open(RDF + "object", "http://identifiers.org/ncbigene/");
  private static final byte[] PRODUCT_GENE = open(RDF + "object", BASE + "gene/uniprot/");
  private static final byte[] PRODUCT =
      open(TFL + "targetProduct", "http://purl.uniprot.org/uniprot/");
  private static final byte[] DATABASE = open(TFL + "sourceDatabase", BASE + "database/");
  private static final byte[] DATABASES = ascii(" <" + TFL + "databaseCount> \"");
  private static final byte[] METHOD = open(TFL + "detectionMethod", "");
  private static final byte[] ORIGINAL =
      open(TFL + "originalPublication", "http://identifiers.org/pubmed/");
  private static final byte[] ORIGINALS = ascii(" <" + TFL + "originalPublicationCount> \"");
  private static final byte[] DATABASE_ARTICLE =
      open(TFL + "databasePublication", "http://identifiers.org/pubmed/");
  private static final byte[] PAIRED = constant(TFL + "evidencePairing", TFL + "FullyPaired");
  private static final byte[] SINGLE = constant(TFL + "evidencePairing", TFL + "SingleSource");
  private static final byte[] POOLED = constant(TFL + "evidencePairing", TFL + "Pooled");
  private static final byte[] SMALL = bool("true");
  private static final byte[] LARGE = bool("false");
  private static final byte[] EFFECT = open(TFL + "effect", TFL);
  private static final byte[] ENTRY = ascii(" <http://purl.org/dc/terms/identifier> \"");
  private static final String SOURCE = "http://www.w3.org/ns/prov#wasDerivedFrom";
  private static final byte[] RECORD = open(SOURCE, BASE + "record/");
  private static final byte[] TABLE = open(SOURCE, BASE + "table/");
  private static final byte[] TFLINK = constant(SOURCE, "https://tflink.net/");
  private static final byte[] END_INTEGER =
      ascii("\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n");
  private static final byte[] END_IRI = ascii("> .\n");
  private static final byte[] END_TEXT = ascii("\" .\n");

  private final HandWrittenOutput out;

  HandWritten(OutputStream sink) {
    this.out = new HandWrittenOutput(sink);
  }

  void emit(List<Interaction> interactions) throws IOException {
    for (Interaction interaction : interactions) {
      emit(interaction);
    }
    out.flush();
  }

  private void emit(Interaction i) throws IOException {
    out.startSubject(STATEMENT, i.factor(), i.target());
    out.line(TYPE_1);
    out.line(TYPE_2);
    label(i);
    out.line(SUBJECT, i.factor(), END_IRI);
    out.line(PREDICATE);
    if (i.geneId().isEmpty()) {
      out.line(PRODUCT_GENE, i.target(), END_IRI);
    } else {
      out.line(GENE, i.geneId(), END_IRI);
    }
    out.line(PRODUCT, i.target(), END_IRI);
    encoded(DATABASE, i.databases());
    out.line(DATABASES, Integer.toString(i.databases().size()), END_INTEGER);
    lines(METHOD, i.methods());
    lines(ORIGINAL, i.originalArticles());
    out.line(ORIGINALS, Integer.toString(i.originalArticles().size()), END_INTEGER);
    lines(DATABASE_ARTICLE, i.databaseArticles());
    out.line(i.databases().size() != 1 ? POOLED : i.methods().size() == 1 ? PAIRED : SINGLE);
    if (i.smallScale() != null) {
      out.line(i.smallScale() ? SMALL : LARGE);
    }
    lines(EFFECT, i.effects());
    for (int k = 0; k < i.entries().size(); k++) {
      out.startLine(ENTRY);
      out.escaped(i.entries().get(k));
      out.bytes(END_TEXT);
    }
    lines(RECORD, i.records());
    encoded(TABLE, i.tables());
    if (i.unnamed()) {
      out.line(TFLINK);
    }
  }

  private void label(Interaction i) throws IOException {
    out.startLine(LABEL);
    out.escaped(i.factorLabel());
    out.text(" (");
    out.text(i.factor());
    out.text(") regulates expression of ");
    out.escaped(i.targetLabel());
    out.text(" (");
    out.text(i.target());
    out.text(")");
    out.bytes(END_TEXT);
  }

  private void lines(byte[] predicate, List<String> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      out.line(predicate, values.get(i), END_IRI);
    }
  }

  private void encoded(byte[] predicate, List<String> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      out.startLine(predicate);
      out.encoded(values.get(i));
      out.bytes(END_IRI);
    }
  }

  private static byte[] open(String predicate, String start) {
    return ascii(" <" + predicate + "> <" + start);
  }

  private static byte[] constant(String predicate, String object) {
    return ascii(" <" + predicate + "> <" + object + "> .\n");
  }

  private static byte[] bool(String value) {
    return ascii(
        " <"
            + TFL
            + "smallScaleEvidence> \""
            + value
            + "\"^^<http://www.w3.org/2001/XMLSchema#boolean> .\n");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
