/**
 * Releases on disk and queries over them. A release is built in a hidden folder, checked there, and
 * becomes visible by one rename and one replaced pointer, so that whatever happens to the process
 * the former release stays in place and answers. Nothing here ever writes into a release that was
 * published, and nothing knows of records, mappings or HTTP servers.
 *
 * <pre>
 * DIR/current                name of the release in use
 * DIR/rolled-back            names of the releases that were rolled back from
 * DIR/build.lock             held while a release is built, removed or gone back to
 * DIR/releases/ID/           tdb2/ downloads/ report.json contents.tsv
 * DIR/releases/.ID.building  a release that is not finished
 * </pre>
 */
package io.github.tflinkrdf.store;
