/**
 * From bytes to raw strings with the lines they stand at. Finds the input files, unpacks them,
 * tells their format by content, decodes UTF-8 and takes front matter and body apart into rows.
 *
 * <p>Never interprets a value: what an accession or a database is, {@code record} knows. Never
 * throws for what stands in a file: everything wrong with it is a finding.
 */
package io.github.tflinkrdf.source;
