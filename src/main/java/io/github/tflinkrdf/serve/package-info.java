/**
 * Read-only SPARQL over HTTP, and the page: embedded Fuseki for dispatch and transactions, our own
 * front and query processor around it. A release is opened when the store's pointer names it, and
 * closed when the last request that may use it has ended. Nothing here writes into a store, sends a
 * request to another host, or serves anything that {@link io.github.tflinkrdf.serve.Front} does not
 * list.
 */
package io.github.tflinkrdf.serve;
