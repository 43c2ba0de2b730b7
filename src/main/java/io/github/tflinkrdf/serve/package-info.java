/**
 * Read-only SPARQL over HTTP, and the page: embedded Fuseki for dispatch and transactions, our own
 * front and query processor around it. A release is opened when the store's pointer names it, and
 * closed when the last request that reads it has left. Nothing here writes into a store, or serves
 * anything that {@link io.github.tflinkrdf.serve.Front} does not list; what a query asks of other
 * endpoints goes through {@link io.github.tflinkrdf.federate.Federation}.
 */
package io.github.tflinkrdf.serve;
