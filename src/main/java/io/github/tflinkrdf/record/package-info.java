/**
 * From raw strings to typed, checked rows. Knows every generation of TFLink's pages: which keys and
 * how many fields there are, how a missing value is written, and what a well-formed identifier is.
 *
 * <p>Never reads a file, never knows YAML or RDF, and never loses a row in silence: the number of
 * rows read is the number of rows kept plus the number of errors found.
 */
package io.github.tflinkrdf.record;
