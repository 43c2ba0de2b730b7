package io.github.tflinkrdf.terms;

/** What a chromosome is called in an assembly; case matters. */
record ChromosomeName(String assembly, String name) {}
