package io.github.tflinkrdf.record;

/** What a source says of the sign of an interaction; a pair can have both. */
public enum Effect {
  ACTIVATION,
  REPRESSION
}
