package io.github.tflinkrdf.mapping;

/**
 * A term that is made once for a description.
 *
 * @param term empty if there is none
 */
record KeptTerm(Bytes term, Recipe recipe) {
  void make() {
    term.truncate(0);
    recipe.write(term);
  }
}
