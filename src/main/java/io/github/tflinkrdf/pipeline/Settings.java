package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.Resources;
import java.nio.file.Path;

/**
 * How a conversion is done; none of it but resources, base, check and selection changes the output.
 *
 * @param base of the minted IRIs
 * @param jobs threads
 * @param checked whether the per-statement shapes are applied
 * @param selection of rows
 * @param spill folder for what does not fit in memory
 * @param memory bytes of rows to hold before they are spilled
 */
public record Settings(
    Resources resources,
    String base,
    int jobs,
    boolean checked,
    Selection selection,
    Path spill,
    long memory) {}
