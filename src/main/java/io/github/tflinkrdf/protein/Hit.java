package io.github.tflinkrdf.protein;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * Something that a search found.
 *
 * @param kind {@code protein}, {@code gene} or {@code article}
 * @param id UniProt accession, NCBI Gene id or PubMed id
 * @param organism empty if it is not known
 * @param detail other names, roles, numbers of targets and factors, in words
 * @param href the address of its page on this server
 */
record Hit(String kind, String label, String id, String organism, String detail, String href) {
  JsonObject json() {
    JsonObject json = new JsonObject();
    json.put("kind", kind);
    json.put("label", label);
    json.put("id", id);
    json.put("organism", organism);
    json.put("detail", detail);
    json.put("href", href);
    return json;
  }

  static JsonArray json(Iterable<Hit> hits) {
    JsonArray array = new JsonArray();
    hits.forEach(hit -> array.add(hit.json()));
    return array;
  }
}
