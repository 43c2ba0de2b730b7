package io.github.tflinkrdf.describe;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** A release as search engines read it (Bioschemas, profile Dataset 1.0). */
final class DatasetJson {
  private static final String PROFILE = "https://bioschemas.org/profiles/Dataset/1.0-RELEASE";

  private final Build build;
  private final Names names;
  private final Content content;

  private DatasetJson(Build build, Names names, Content content) {
    this.build = build;
    this.names = names;
    this.content = content;
  }

  static String of(Build build, Names names, Content content) {
    return new DatasetJson(build, names, content).dataset() + "\n";
  }

  private JsonObject dataset() {
    JsonObject json = typed("Dataset", names.version());
    json.put("@context", "https://schema.org/");
    JsonObject profile = new JsonObject();
    profile.put("@id", PROFILE);
    json.put("http://purl.org/dc/terms/conformsTo", profile);
    json.put("name", Levels.TITLE);
    json.put("description", Levels.DESCRIPTION);
    json.put("url", build.publicUrl());
    json.put("identifier", names.version());
    json.put("keywords", array(Levels.KEYWORDS));
    json.put("license", licence());
    json.put("conditionsOfAccess", "free for non-commercial use");
    json.put("isAccessibleForFree", true);
    json.put("creator", contributors());
    json.put("publisher", contributors());
    dates(json);
    json.put("version", build.release());
    json.put("inLanguage", "en");
    json.put("citation", article());
    json.put("isBasedOn", Levels.TFLINK);
    json.put("measurementTechnique", array(content.methods()));
    json.put("taxonomicRange", array(content.organisms().keySet()));
    json.put("includedInDataCatalog", catalog());
    JsonArray files = new JsonArray();
    build.files().forEach(file -> files.add(download(file)));
    json.put("distribution", files);
    return json;
  }

  private void dates(JsonObject json) {
    json.put("dateCreated", build.started().truncatedTo(ChronoUnit.SECONDS).toString());
    String day = build.ended().atZone(ZoneOffset.UTC).toLocalDate().toString();
    json.put("datePublished", day);
    json.put("dateModified", day);
  }

  private JsonObject licence() {
    JsonObject licence = typed("CreativeWork", Rights.iri(names));
    licence.put("name", "terms of use");
    licence.put("text", Rights.TEXT);
    licence.put("url", Rights.iri(names));
    return licence;
  }

  private JsonObject contributors() {
    JsonObject who = typed("Organization", Levels.publisherIri(names));
    who.put("name", Levels.PUBLISHER);
    return who;
  }

  private static JsonObject article() {
    JsonObject article = typed("ScholarlyArticle", Levels.ARTICLE);
    article.put("name", Levels.CITATION);
    article.put("url", Levels.ARTICLE);
    return article;
  }

  private JsonObject catalog() {
    JsonObject catalog = typed("DataCatalog", names.summary());
    catalog.put("name", Levels.TITLE);
    catalog.put("url", build.publicUrl());
    return catalog;
  }

  private JsonObject download(Distribution file) {
    JsonObject download = typed("DataDownload", Downloads.iri(names, file));
    download.put("name", file.name());
    download.put("description", file.about());
    download.put("contentUrl", build.address(file));
    download.put("encodingFormat", file.mediaType());
    download.put("contentSize", file.bytes() + " B");
    download.put("sha256", file.sha256());
    return download;
  }

  private static JsonObject typed(String type, String id) {
    JsonObject object = new JsonObject();
    object.put("@type", type);
    object.put("@id", id);
    return object;
  }

  private static JsonArray array(Collection<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
