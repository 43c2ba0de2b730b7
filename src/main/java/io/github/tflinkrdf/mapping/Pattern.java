package io.github.tflinkrdf.mapping;

import java.util.List;

/**
 * A triple to make.
 *
 * @param axes those that its variables lie on: it is made for every combination of their values
 * @param mayRepeat true if the same triple could be made twice of one description
 */
record Pattern(
    Position subject, Position predicate, Position object, List<Integer> axes, boolean mayRepeat) {}
