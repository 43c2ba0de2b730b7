/** The pages for people. */
package io.github.tflinkrdf.site;
