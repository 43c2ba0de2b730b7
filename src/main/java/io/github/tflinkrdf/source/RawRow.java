package io.github.tflinkrdf.source;

/**
 * One row of a value.
 *
 * @param text the row, unfolded and without quotes
 * @param line where it begins, from 1
 * @param excerpt the part of it that stands on that line, as the file has it
 */
public record RawRow(String text, int line, String excerpt) {}
