/**
 * The bulk loader of a fresh TDB2 location. Nodes are numbered as they arrive, triples of numbers
 * are logged, sorted once for each index, and packed into full pages from the bottom up, so that
 * nothing is ever searched in, or inserted into, a tree.
 */
package io.github.tflinkrdf.store.load;
