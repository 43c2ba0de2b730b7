/** The endpoint check list: what a good SPARQL endpoint does, tried from outside. */
package io.github.tflinkrdf.checklist;
