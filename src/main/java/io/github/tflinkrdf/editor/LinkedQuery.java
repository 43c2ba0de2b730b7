package io.github.tflinkrdf.editor;

import java.util.Optional;

/**
 * A query whose result a link asks for.
 *
 * @param format a name such as {@code csv}; if empty, the {@code Accept} header decides
 */
public record LinkedQuery(String text, Optional<String> format) {}
