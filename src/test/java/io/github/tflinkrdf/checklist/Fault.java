package io.github.tflinkrdf.checklist;

/** One thing that a site does wrong, and what the row that must notice it says. */
enum Fault {
  NO_NAMED_GRAPH("A1", "no triple"),
  NO_SERVICE("A2", "403"),
  ORIGIN_ECHOED("A3", "credentials"),
  ERRORS_WITHOUT_CORS("A3", "no Access-Control-Allow-Origin on a 400"),
  NO_PREFLIGHT("A4", "405"),
  PREFLIGHT_OF_KNOWN_HEADERS("A4", "headers allowed: accept"),
  NO_DESCRIPTION("D1", "404"),
  OTHER_ENDPOINT("D1", "not the address that was asked"),
  NO_PAGE_AT_ENDPOINT("D2", "406"),
  NO_WELL_KNOWN("D3", "404"),
  WELL_KNOWN_BUT_TURTLE("D3", "application/rdf+xml asked for"),
  NO_LICENCE("D3", "dcterms:license"),
  VOID_NOT_IN_STORE("D4", "no void:Dataset"),
  NO_PREFIXES("D5", "no prefixes"),
  WRONG_COUNT("D6", "stated"),
  WRONG_PARTITION("D6", "Thing: stated"),
  ONLY_GET("P1", "POST"),
  CHARSET_REFUSED("P1", "charset=UTF-8: status 415"),
  SLASH_REDIRECTED("P2", "a redirect to"),
  NO_HEAD("P3", "status 405, GET 200"),
  CHARSET_ADDED("P4", "charset"),
  NO_TSV("P5", "text/tab-separated-values asked for"),
  HTML_FOR_ANYBODY("P5", "*/* asked for: status 200 text/html"),
  NO_GZIP("P6", "without gzip"),
  NO_ETAG("P6", "no ETag on"),
  SMALL_BODIES("P7", "10,000 VALUES: status 413"),
  UPDATES_TAKEN("P8", "POST update=: status 200"),
  UPDATES_BESIDE("P8", "POST update= to /update: done"),
  FILES_READ("P8", "FROM <file:…>"),
  ASKS_ANYBODY("P9", "502"),
  ODD_ERROR_AT_TIMEOUT("T1", "status 500"),
  TIMEOUT_WITHOUT_LIMIT("T1", "no limit in the text"),
  TIMEOUT_WITHOUT_ID("T1", "no id of the request"),
  TIMEOUT_WITHOUT_CORS("T1", "no Access-Control-Allow-Origin on a 503"),
  CUT_LOOKS_WHOLE("T2", "ends as if complete"),
  LIMITS_UNTOLD("T4", "not in the service description; not on the page"),
  LONG_ADDRESS("L5", "characters"),
  NO_ENDINGS("L1", ".ttl> as text/turtle: status 404"),
  EVERYTHING_IS_KNOWN("L1", "unknown <"),
  OTHER_THINGS_DESCRIBED("L1", "says nothing of it"),
  NO_LINK_HEADERS("L1", "no Link header with rel alternate, describedby, license"),
  BLANK_NODES("L2", "a blank node"),
  NO_LINKS_OUT("L2", "links to no other site"),
  CLASS_WITHOUT_LABEL("L3", "Thing"),
  STRANGE_VOCABULARIES("L4", "unknown: ["),
  NO_JSON_LD("F1", "no JSON-LD with a Dataset"),
  BROKEN_JSON_LD("F1", "JSON-LD that is no JSON"),
  JSON_LD_WITHOUT_LICENCE("F1", "no license"),
  DUMP_GONE("F2", "status 404"),
  SIZE_DIFFERS("F2", "1 stated"),
  TYPE_DIFFERS("F2", "[text/csv] stated"),
  NO_SIGNPOSTS("F3", "no link with rel cite-as, describedby, item, license, type"),
  NO_RDF_AT_THE_PAGE("F3", "Turtle at"),
  NO_VERSION("F4", "pav:version"),
  SPACE_IN_A_DUMP("X1", "does not parse"),
  WRONG_SUM("X1", "not as in SHA256SUMS"),
  NO_SUM("X1", "no SHA-256 anywhere"),
  DUMP_OF_OTHER_DATA("X1", "of its triples are served"),
  DUMP_TOO_SHORT("X1", "triples stated"),
  BROKEN_EXAMPLE("X2", "is not SPARQL"),
  EMPTY_EXAMPLE("X2", "no row"),
  UNDECLARED_SERVICE("X2", "declared []"),
  SCRIPT_FROM_ELSEWHERE("U1", "loads from cdn.example.org"),
  STYLE_FROM_ELSEWHERE("U1", "loads from fonts.example.org");

  private final String row;
  private final String seen;

  Fault(String row, String seen) {
    this.row = row;
    this.seen = seen;
  }

  /** The id of the row that must fail. */
  String row() {
    return row;
  }

  /** Words that its verdict must have. */
  String seen() {
    return seen;
  }
}
