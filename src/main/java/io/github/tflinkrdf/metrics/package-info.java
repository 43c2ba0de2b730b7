/**
 * What a supervisor measures: counts and times of this process, on a loopback port of their own.
 */
package io.github.tflinkrdf.metrics;
