/**
 * What the program says while it serves: a line for each event, as text or as JSON, into which
 * nobody can write a line or a control sequence of his own. Also the provider behind SLF4J: it
 * costs a command that logs nothing no time, as the JDK's own logging would.
 */
package io.github.tflinkrdf.log;
