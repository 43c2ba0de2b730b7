/**
 * The addresses under which what a release describes can be read: HTML for people, RDF for
 * programs.
 *
 * <p>What TFLink describes are entries about things (statements, proteins as UniProt enters them,
 * articles), and no client was ever helped by a second request: so the address of a thing answers
 * 200 with its description, and {@code Content-Location} and {@code Link} name the document and the
 * thing apart. Only {@code /describe?iri=IRI} answers 303, to the address that the thing has here;
 * a thing that has none is described there itself.
 */
package io.github.tflinkrdf.address;
