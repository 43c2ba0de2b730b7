package io.github.tflinkrdf.web;

import io.github.tflinkrdf.store.Release;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The release that a server answers from.
 *
 * @param data transactional; to be read only
 * @param prefixes those that were loaded with the data, by name
 */
public record Served(Release release, DatasetGraph data, Map<String, String> prefixes) {}
