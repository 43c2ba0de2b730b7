/**
 * The page on which queries are written, at {@code /sparql} for browsers, and what it asks for: its
 * files, the schema of the release, prefixes, and links to queries.
 *
 * <p>A link to a query is {@code /q/NAME} for an example that travels with the program, and {@code
 * /q/} with the query itself, compressed, for any other ({@link PackedQuery}). The second needs
 * nothing on the server, so that it works as long as the address does, and on every other server of
 * this kind. A hash of an example's text would be lost with the next change of that text; its name
 * stays.
 *
 * <p>Both answer with this page, the text of the query, or its result, by {@code Accept} or by an
 * ending such as {@code .rq} or {@code .csv}.
 */
package io.github.tflinkrdf.editor;
