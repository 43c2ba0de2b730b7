package io.github.tflinkrdf.describe;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One file of a release that people download.
 *
 * @param name of the file, without a folder
 * @param mediaType of the content, before it was compressed: {@code text/turtle}
 * @param compression of the file: {@code gzip}, {@code zstd} or none
 * @param bytes size of the file
 * @param sha256 of the file, in lower-case hexadecimal
 * @param triples in it, if it is RDF
 * @param taxon NCBI Taxonomy id of the organism that it is about; empty if it is the whole or about
 *     none
 * @param about what it holds, in a few words for people
 */
public record Distribution(
    String name,
    String mediaType,
    Optional<String> compression,
    long bytes,
    String sha256,
    OptionalLong triples,
    Optional<String> taxon,
    String about) {}
