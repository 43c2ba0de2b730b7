package io.github.tflinkrdf.protein;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** What rows say; the name in JSON and TSV is that of the constant, in lower case. */
enum Column {
  /** {@code factor} or {@code target}: what the other protein is to the one asked for. */
  DIRECTION(Kind.TEXT),
  ACCESSION(Kind.TEXT),
  LABEL(Kind.TEXT),
  ORGANISM(Kind.TEXT),
  /** NCBI Gene id; absent if it is not one. */
  GENE(Kind.TEXT),
  DATABASES(Kind.LIST),
  METHODS(Kind.LIST),
  /** PubMed ids. */
  ORIGINAL_ARTICLES(Kind.LIST),
  /** PubMed ids. */
  DATABASE_ARTICLES(Kind.LIST),
  PAIRING(Kind.TEXT),
  SMALL_SCALE(Kind.FLAG),
  EFFECT(Kind.LIST),
  /** IRI of the statement. */
  STATEMENT(Kind.TEXT),
  SITE(Kind.TEXT),
  ASSEMBLY(Kind.TEXT),
  CHROMOSOME(Kind.TEXT),
  /** Lowest position; as printed, where the release claims none. */
  START(Kind.NUMBER),
  END(Kind.NUMBER),
  STRAND(Kind.TEXT),
  SEQUENCE(Kind.TEXT),
  IRI(Kind.TEXT),
  TARGETS(Kind.NUMBER),
  FACTORS(Kind.NUMBER);

  private enum Kind {
    TEXT,
    LIST,
    FLAG,
    NUMBER
  }

  private static final Pattern WORD = Pattern.compile("_(.)");

  private final Kind kind;

  Column(Kind kind) {
    this.kind = kind;
  }

  /** As TSV names it. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As JSON names it. */
  String key() {
    return WORD.matcher(title()).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
  }

  JsonValue json(List<String> values) {
    if (kind == Kind.LIST) {
      JsonArray array = new JsonArray();
      values.forEach(array::add);
      return array;
    }
    return values.isEmpty() ? JsonNull.instance : single(values.get(0));
  }

  private JsonValue single(String value) {
    return switch (kind) {
      case FLAG -> new JsonBoolean(Boolean.parseBoolean(value));
      case NUMBER -> JsonNumber.value(Long.parseLong(value));
      case TEXT, LIST -> new JsonString(value);
    };
  }
}
