package io.github.tflinkrdf.mapping;

import java.util.List;
import java.util.Set;

/**
 * A variable of a template.
 *
 * @param templates the fast way to write it; none if there is none
 * @param axis which axis its values lie on; {@link Program#SINGLE} if it has one value
 * @param cells of all fields that its value depends on
 */
record Slot(String name, Formula formula, List<Template> templates, int axis, Set<Integer> cells) {}
