/**
 * Whether descriptions and stores keep the rules of the shapes files.
 *
 * <p>The rules are SHACL: those of {@code shapes/stream} hold for the triples of one description
 * and are checked on every one of them while it streams by; those of {@code shapes/store} hold
 * across descriptions and are checked once, by one SPARQL query each, on the finished store.
 *
 * <p>Nothing here changes, removes or writes data, knows a rule of its own, or knows where a triple
 * came from.
 */
package io.github.tflinkrdf.check;
