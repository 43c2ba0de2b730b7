/**
 * Files from a web server to a folder: resumed, verified, whole or absent. Knows HTTP and the disk,
 * nothing of what the files say.
 *
 * <pre>
 * DIR/NAME               a whole file
 * DIR/.NAME.origin       what the server said of it: entity tag, date, length
 * DIR/.NAME.part         the beginning of a file that is not whole yet
 * DIR/.NAME.part.origin  what the server said of that one
 * </pre>
 *
 * HTTP as in RFC 9110: ranges section 14, validators 8.8, If-Range 13.1.5, Retry-After 10.2.3.
 */
package io.github.tflinkrdf.fetch;
