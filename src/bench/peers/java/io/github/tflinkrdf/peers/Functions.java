package io.github.tflinkrdf.peers;

import io.carml.engine.function.FnoFunction;
import io.carml.engine.function.FnoParam;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What {@code statements.rml.ttl} cannot say without functions. Each answer for one cell is kept,
 * since most cells repeat, so that what is timed is the engine.
 */
public final class Functions {
  private static final String FN = "https://w3id.org/tflink-rdf/function#";
  private static final String BASE = "https://w3id.org/tflink-rdf/";
  private static final String NCBI_GENE = "http://identifiers.org/ncbigene/";
  private static final String PUBMED = "http://identifiers.org/pubmed/";

  private final Terms terms;
  private final Map<String, List<String>> databases = new HashMap<>();
  private final Map<String, List<String>> methods = new HashMap<>();
  private final Map<String, List<String>> originalArticles = new HashMap<>();
  private final Map<String, List<String>> databaseArticles = new HashMap<>();

  Functions(Terms terms) {
    this.terms = terms;
  }

  @FnoFunction(FN + "label")
  public String label(
      @FnoParam(FN + "factorNames") String factorNames,
      @FnoParam(FN + "factor") String factor,
      @FnoParam(FN + "targetNames") String targetNames,
      @FnoParam(FN + "target") String target) {
    String factorName = name(factorNames, factor);
    String targetName = name(targetNames, target);
    return factorName
        + " ("
        + factor
        + ") regulates expression of "
        + targetName
        + " ("
        + target
        + ")";
  }

  @FnoFunction(FN + "gene")
  public String gene(
      @FnoParam(FN + "geneIds") String geneIds, @FnoParam(FN + "target") String target) {
    boolean one = geneIds.indexOf(';') < 0 && !isMissing(geneIds);
    return one ? NCBI_GENE + geneIds : BASE + "gene/uniprot/" + target;
  }

  @FnoFunction(FN + "databases")
  public List<String> databases(@FnoParam(FN + "cell") String cell) {
    return databases.computeIfAbsent(
        cell, c -> each(c, label -> BASE + "database/" + terms.databases().get(Terms.key(label))));
  }

  @FnoFunction(FN + "databaseCount")
  public int databaseCount(@FnoParam(FN + "cell") String cell) {
    return databases(cell).size();
  }

  @FnoFunction(FN + "methods")
  public List<String> methods(@FnoParam(FN + "cell") String cell) {
    // a slash joins two methods; no label of the human table has one of its own
    return methods.computeIfAbsent(
        cell, c -> each(c.replace('/', ';'), label -> terms.methods().get(Terms.key(label))));
  }

  @FnoFunction(FN + "originalArticles")
  public List<String> originalArticles(@FnoParam(FN + "cell") String cell) {
    return originalArticles.computeIfAbsent(
        cell, c -> each(c, id -> terms.databaseArticles().contains(id) ? null : PUBMED + id));
  }

  @FnoFunction(FN + "originalArticleCount")
  public int originalArticleCount(@FnoParam(FN + "cell") String cell) {
    return originalArticles(cell).size();
  }

  @FnoFunction(FN + "databaseArticles")
  public List<String> databaseArticles(@FnoParam(FN + "cell") String cell) {
    return databaseArticles.computeIfAbsent(
        cell, c -> each(c, id -> terms.databaseArticles().contains(id) ? PUBMED + id : null));
  }

  @FnoFunction(FN + "pairing")
  public String pairing(
      @FnoParam(FN + "databaseCell") String databaseCell,
      @FnoParam(FN + "methodCell") String methodCell) {
    boolean oneMethod = methods(methodCell).size() == 1;
    String pairing = oneMethod ? "FullyPaired" : "SingleSource";
    return BASE + "ontology#" + (databases(databaseCell).size() == 1 ? pairing : "Pooled");
  }

  @FnoFunction(FN + "flag")
  public boolean flag(@FnoParam(FN + "cell") String cell) {
    return cell.equals("Yes");
  }

  private static String name(String names, String accession) {
    int end = names.indexOf(';');
    String first = end < 0 ? names : names.substring(0, end);
    return isMissing(first) ? accession : first;
  }

  private static boolean isMissing(String cell) {
    return cell.isEmpty() || cell.equals("-");
  }

  /** What the values of a cell become, once each, without null. */
  private static List<String> each(String cell, Function<String, String> term) {
    List<String> all = new ArrayList<>();
    for (String value : cell.split(";")) {
      String made = isMissing(value) ? null : term.apply(value);
      if (made != null && !all.contains(made)) {
        all.add(made);
      }
    }
    return all;
  }
}
