package io.github.tflinkrdf.protein;

import static io.github.tflinkrdf.web.Template.escaped;

/**
 * The field in which genes, proteins and articles are searched, as HTML. It works without scripts;
 * with {@link #SCRIPT} in the head of the page it completes what is typed. That script also fills
 * {@code <div data-search></div>}.
 */
public final class SearchBox {
  /** For the head of a page. */
  public static final String SCRIPT = "<script type=\"module\" src=\"/search.js\"></script>";

  private static final String FORM =
      """
      <form class="search" role="search" action="/search" data-search>
        <label for="search-field">Gene, protein or article</label>
        <div class="search-row">
          <div class="search-box">
            <input id="search-field" name="q" type="search" value="%s" autocomplete="off"
              autocapitalize="off" spellcheck="false" aria-describedby="search-hint">
          </div>
          <button type="submit">Search</button>
        </div>
        <p class="hint" id="search-hint">A name such as MMP1, a UniProt accession, an NCBI Gene id,
          or a PubMed id</p>
      </form>
      """;

  private SearchBox() {}

  /** The field with a text in it; once a page. */
  public static String html(String text) {
    return FORM.formatted(escaped(text));
  }
}
