package io.github.tflinkrdf.gather;

/** An ortholog that TFLink names by its OMA id. */
public record OmaEntry(String id, String organism) implements Description {}
