package io.github.tflinkrdf.dump;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The release before.
 *
 * @param id of it
 * @param base of its minted IRIs
 * @param statements the table that {@link Dump#finish} wrote for it
 */
public record FormerRelease(String id, String base, Path statements) {
  /** False if it was built by a program that wrote no table. */
  boolean isTabled() {
    return Files.isRegularFile(statements);
  }
}
