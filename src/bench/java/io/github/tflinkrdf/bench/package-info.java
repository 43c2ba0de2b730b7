/**
 * Seeded corpora of records for benchmarks and property tests: shaped like TFLink's pages, all
 * generations mixed, all content invented. The same seed and size give the same bytes.
 *
 * <p>Never uses the program it tests: labels, grammars and folding are written down here again.
 */
package io.github.tflinkrdf.bench;
