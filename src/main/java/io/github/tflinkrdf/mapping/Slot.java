package io.github.tflinkrdf.mapping;

import java.util.List;

/**
 * A variable of a template.
 *
 * @param templates the fast way to write it; none if there is none
 * @param axis which axis its values lie on; {@link Program#SINGLE} if it has one value
 */
record Slot(String name, Formula formula, List<Template> templates, int axis) {}
