/** What is asked for over HTTP and what is answered, for all that is served beside queries. */
package io.github.tflinkrdf.web;
