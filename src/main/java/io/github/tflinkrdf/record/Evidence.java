package io.github.tflinkrdf.record;

import java.util.List;
import java.util.Optional;

/**
 * What supports a row: three independent lists, and TFLink's flag.
 *
 * @param databases canonical labels of the source databases
 * @param methods IRIs of the detection methods
 * @param articles PubMed ids, digits only, of papers and of databases alike
 * @param smallScale absent where the generation of the record has no such column
 */
public record Evidence(
    List<String> databases,
    List<String> methods,
    List<String> articles,
    Optional<Boolean> smallScale) {}
