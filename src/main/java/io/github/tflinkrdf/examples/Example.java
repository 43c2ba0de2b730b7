package io.github.tflinkrdf.examples;

import java.util.List;
import org.apache.jena.query.Query;

/**
 * One example query.
 *
 * @param name of its file, without the ending: {@code 01-factors-of-a-gene}
 * @param question that it answers, as people ask it
 * @param keywords in the order of the file
 * @param sparql its text without the question and the keywords, the minted IRIs under the base
 * @param query the same, parsed
 * @param federatesWith addresses of the other endpoints that it asks, sorted
 */
public record Example(
    String name,
    String question,
    List<String> keywords,
    String sparql,
    Query query,
    List<String> federatesWith) {

  /** The name in words: {@code factors of a gene}. */
  public String label() {
    return name.replaceFirst("^\\d+-", "").replace('-', ' ');
  }

  /** The text as people read it: the question, a comment, before the query. */
  public String text() {
    return "# " + question + "\n" + sparql;
  }
}
