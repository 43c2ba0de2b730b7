/**
 * What tells the answers of queries apart, and those that are kept in memory. An answer is kept by
 * a name that has the release in it, so that no request gets one of another release.
 */
package io.github.tflinkrdf.answers;
