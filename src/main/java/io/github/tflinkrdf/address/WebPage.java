package io.github.tflinkrdf.address;

/**
 * A page of another site.
 *
 * @param site its name
 */
record WebPage(String site, String address) {}
