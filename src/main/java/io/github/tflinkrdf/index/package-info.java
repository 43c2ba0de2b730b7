/** The triples of a TDB2 store as its indexes have them, for passes that decode no terms. */
package io.github.tflinkrdf.index;
