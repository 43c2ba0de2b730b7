package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.pipeline.Census;
import io.github.tflinkrdf.terms.OrganismTerm;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * The counts of a release for its page of statistics: {@code {organisms: [{iri, label, taxon,
 * proteins, factors, targets, statements, smallScale, sites, databases: {label: statements},
 * articles: [statements by number of original articles], supports: [by number of databases]}]}}.
 * The last place of the two lists is for all that have more.
 */
final class StatisticsFile {
  static final String NAME = "statistics.json";

  private StatisticsFile() {}

  static String json(Census census) {
    JsonArray organisms = new JsonArray();
    census.shares().forEach((iri, share) -> organisms.add(organism(iri, share)));
    JsonObject json = new JsonObject();
    json.put("organisms", organisms);
    return JSON.toString(json) + "\n";
  }

  private static JsonObject organism(String iri, Census.Share share) {
    JsonObject json = new JsonObject();
    json.put("iri", iri);
    json.put("label", share.organism.map(OrganismTerm::label).orElse("not known"));
    json.put("taxon", share.organism.map(OrganismTerm::taxonId).orElse(""));
    json.put("proteins", share.proteins);
    json.put("factors", share.factors);
    json.put("targets", share.targets);
    json.put("statements", share.statements);
    json.put("smallScale", share.smallScale);
    json.put("sites", share.sites);
    json.put("databases", counts(share.databases()));
    json.put("articles", numbers(share.articles));
    json.put("supports", numbers(share.supports));
    return json;
  }

  private static JsonObject counts(Map<String, Long> counts) {
    JsonObject json = new JsonObject();
    counts.forEach(json::put);
    return json;
  }

  private static JsonArray numbers(long[] counts) {
    JsonArray json = new JsonArray();
    for (long count : counts) {
      json.add(count);
    }
    return json;
  }
}
