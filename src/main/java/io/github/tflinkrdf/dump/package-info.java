/**
 * The files of a release that people download: the triples as N-Triples and Turtle, what belongs
 * beside them, and the lists of all of them.
 */
package io.github.tflinkrdf.dump;
