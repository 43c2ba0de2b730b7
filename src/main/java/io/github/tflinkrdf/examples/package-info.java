/** The example queries of a release: as SIB's tools read them, and what came of running each. */
package io.github.tflinkrdf.examples;
