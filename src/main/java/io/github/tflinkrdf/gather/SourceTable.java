package io.github.tflinkrdf.gather;

/**
 * A table of TFLink, as read.
 *
 * @param name of its file, without folders and packing
 */
public record SourceTable(String name) implements Description {}
