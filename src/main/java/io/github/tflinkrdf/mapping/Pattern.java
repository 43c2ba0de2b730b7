package io.github.tflinkrdf.mapping;

import java.util.List;

/**
 * A triple to make.
 *
 * @param positions subject, predicate, object
 * @param axes those that its variables lie on: it is made for every combination of their values
 * @param mayRepeat true if the same triple could be made twice of one description
 */
record Pattern(List<Position> positions, List<Integer> axes, boolean mayRepeat) {}
