package io.github.tflinkrdf.dump;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is told of a build beside its data.
 *
 * @param program name and version
 * @param jena name and version
 * @param inputs names of what was read
 * @param rows how many were read, kept and so on
 * @param described how many things of each kind were written
 * @param statements the table that {@link Dump#finish} wrote
 * @param former the release before, if there is one
 */
public record BuildFacts(
    String program,
    String jena,
    List<String> inputs,
    Map<String, Long> rows,
    Map<String, Long> described,
    Path statements,
    Optional<FormerRelease> former) {}
