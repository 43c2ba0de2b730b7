/**
 * {@code SERVICE}: which other endpoints a query may ask, and how they are asked in few requests.
 */
package io.github.tflinkrdf.federate;
