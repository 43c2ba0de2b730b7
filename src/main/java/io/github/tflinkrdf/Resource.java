package io.github.tflinkrdf;

/**
 * One of the mapping, shape, ontology or query files.
 *
 * @param name such as {@code mappings/interaction.rq}
 * @param origin for messages: {@code bundled:mappings/interaction.rq}, or the path of an override
 * @param text its content
 */
public record Resource(String name, String origin, String text) {}
