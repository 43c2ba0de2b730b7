package io.github.tflinkrdf.check;

/**
 * Says that one more shape was checked on a whole store.
 *
 * @param shape its IRI
 * @param done how many shapes were checked, this one included
 * @param total how many there are
 * @param violations how many nodes break it
 * @param seconds time that it took; the time of a pass made for several shapes is shared equally
 */
public record CheckedShape(String shape, int done, int total, long violations, double seconds) {}
