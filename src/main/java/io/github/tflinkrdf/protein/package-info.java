/**
 * Pages for people who do not write SPARQL: search with completion, and the page, JSON and TSV of a
 * protein. All is read through the indexes of the release; nothing here grows with its size but the
 * index of names.
 */
package io.github.tflinkrdf.protein;
