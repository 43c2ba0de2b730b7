/**
 * Runs a SPARQL query so that nothing which an unknown client can write stops the process: within a
 * time, a number of rows and the heap, without functions that reach out of the data.
 */
package io.github.tflinkrdf.guard;
