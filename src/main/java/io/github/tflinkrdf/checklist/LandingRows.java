package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** F1 and F3: the landing page tells machines what it is about. */
final class LandingRows {
  private static final List<String> KINDS =
      List.of("cite-as", "describedby", "item", "license", "type");

  /** Keys of which a dataset must have one. */
  private static final List<List<String>> KEYS =
      List.of(
          List.of("creator", "author"),
          List.of("name"),
          List.of("identifier", "@id"),
          List.of("publisher"),
          List.of("datePublished", "dateModified", "dateCreated"),
          List.of("description"),
          List.of("keywords"),
          List.of("license"),
          List.of("isAccessibleForFree", "conditionsOfAccess"));

  static final List<Row> ROWS =
      List.of(
          new Row(
              "F1",
              "the landing page has a schema.org Dataset in JSON-LD",
              "put a <script type=\"application/ld+json\"> with a Dataset in the page: creator, name,"
                  + " identifier, publisher, dates, description, keywords, license,"
                  + " isAccessibleForFree",
              LandingRows::dataset),
          new Row(
              "F3",
              "the landing page has signposts, negotiates, and tells its provenance",
              "send Link headers with rel cite-as, describedby, item, license and type; answer"
                  + " 'Accept: text/turtle' at the same address; use PROV terms in the description",
              LandingRows::signposts));

  private LandingRows() {}

  private static Verdict noPage(Site site) {
    return new Verdict.Fail("no HTML page at " + site.bases());
  }

  private static Verdict dataset(Site site) throws IOException, InterruptedException {
    Optional<Reply> page = site.landing();
    if (page.isEmpty()) {
      return noPage(site);
    }
    Faults faults = new Faults();
    Optional<JsonObject> dataset = Optional.empty();
    for (String script : new Html(page.get().text()).jsonLd()) {
      try {
        dataset = dataset.or(() -> datasetIn(JSON.parseAny(script)));
      } catch (JsonException e) {
        faults.add("JSON-LD that is no JSON: " + e.getMessage());
      }
    }
    faults.unless(dataset.isPresent(), "no JSON-LD with a Dataset in " + page.get().address());
    dataset.ifPresent(d -> complete(d, faults));
    return faults.verdict("at " + page.get().address());
  }

  private static void complete(JsonObject dataset, Faults faults) {
    for (List<String> keys : KEYS) {
      faults.unless(keys.stream().anyMatch(dataset::hasKey), "no " + String.join(" or ", keys));
    }
  }

  /** A Dataset or DataCatalog: the value itself, or one in a list, a graph or a property of it. */
  private static Optional<JsonObject> datasetIn(JsonValue value) {
    if (value.isArray()) {
      return value.getAsArray().stream().flatMap(v -> datasetIn(v).stream()).findFirst();
    }
    if (!value.isObject()) {
      return Optional.empty();
    }
    JsonObject object = value.getAsObject();
    JsonValue type = object.get("@type");
    if (type != null && type.toString().matches("(?s).*\"([^\"]*[:/])?Dataset\".*")) {
      return Optional.of(object);
    }
    return object.values().stream().flatMap(v -> datasetIn(v).stream()).findFirst();
  }

  private static Verdict signposts(Site site) throws IOException, InterruptedException {
    Optional<Reply> page = site.landing();
    if (page.isEmpty()) {
      return noPage(site);
    }
    Set<String> kinds = new HashSet<>(Links.inHeader(page.get()));
    kinds.addAll(new Html(page.get().text()).kinds());
    Set<String> missing = new TreeSet<>(KINDS);
    missing.removeAll(kinds);
    Faults faults = new Faults();
    faults.unless(missing.isEmpty(), "no link with rel " + String.join(", ", missing));
    negotiates(site, page.get(), faults);
    faults.unless(
        site.description().model().listStatements().toList().stream()
            .anyMatch(s -> s.getPredicate().getNameSpace().equals(Names.PROV)),
        "no term of PROV in the description");
    return faults.verdict("all five kinds of links, RDF at the same address, PROV");
  }

  private static void negotiates(Site site, Reply page, Faults faults)
      throws IOException, InterruptedException {
    try {
      RdfText.model(site.follow(page.address(), "Accept", "text/turtle"));
    } catch (Unanswered e) {
      faults.add("Turtle at " + page.address() + ": " + e.getMessage());
    }
  }
}
