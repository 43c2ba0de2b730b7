package io.github.tflinkrdf.dump;

import java.nio.file.Path;

/**
 * The release before.
 *
 * @param id of it
 * @param base of its minted IRIs
 * @param statements the table that {@link Dump#finish} wrote for it; there is none if it was built
 *     by a program that wrote none
 */
public record FormerRelease(String id, String base, Path statements) {}
