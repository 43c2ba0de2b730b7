package io.github.tflinkrdf.gather;

import java.util.List;

/**
 * A genome assembly.
 *
 * @param organism IRI; empty if the assembly is not in the table
 */
public record Assembly(String label, List<String> altLabels, String organism)
    implements Description {}
