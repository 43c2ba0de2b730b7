package io.github.tflinkrdf.report;

import static io.github.tflinkrdf.report.Severity.ERROR;
import static io.github.tflinkrdf.report.Severity.NOTE;
import static io.github.tflinkrdf.report.Severity.WARNING;

/**
 * The closed list of ways in which input can be wrong. Each code has a section in {@code
 * src/docs/errors.md} with cause and cure.
 */
public enum Reason {
  FILE_UNREADABLE("TFL-P01", ERROR, "the file cannot be read"),
  NOT_UTF8("TFL-P02", ERROR, "the file is not UTF-8"),
  NO_FRONT_MATTER("TFL-P03", ERROR, "the front matter is not closed by a line of ---"),
  BAD_YAML("TFL-P04", ERROR, "the front matter is not YAML"),
  TOO_LARGE("TFL-P05", ERROR, "the record is beyond a limit"),
  RECORD_ACCESSION("TFL-P06", ERROR, "the record's accession is not a UniProt accession"),
  UNKNOWN_FORMAT("TFL-P07", ERROR, "the file is in no known format"),
  NOT_A_PROTEIN_RECORD("TFL-P08", ERROR, "the front matter is not that of a protein record"),
  HEADER("TFL-P09", ERROR, "the columns are not those of a table of TFLink"),
  TABLE_CUT("TFL-P10", ERROR, "the table cannot be read to its end"),
  GENE_SET("TFL-P11", ERROR, "a table of gene sets is not read"),
  PACKED("TFL-P12", ERROR, "the file is packed in a way that is not read"),
  TABLE_NAME("TFL-P13", ERROR, "the name of the file does not give the protein of its rows"),

  ROW_FIELDS("TFL-R01", ERROR, "the row has a wrong number of fields"),
  ROW_ACCESSION("TFL-R02", ERROR, "the row's accession is not a UniProt accession"),
  ROW_FLAG("TFL-R03", ERROR, "the small-scale flag is neither Yes nor No"),
  SITE_ID("TFL-R04", ERROR, "the site id is not a TFLink id"),
  SITE_COORDINATES("TFL-R05", ERROR, "the site's coordinates cannot be read"),
  ORTHOLOG_ID("TFL-R06", ERROR, "the ortholog's id is neither of UniProt nor of OMA"),
  SITE_CONFLICT("TFL-R07", ERROR, "the site id is already used for another place"),
  SEQUENCE("TFL-R08", ERROR, "the sequence entry cannot be read"),
  LOST_WITH_RECORD("TFL-R09", ERROR, "the row is lost with its record"),
  ORTHOLOGS_JSON("TFL-R10", ERROR, "the list of orthologs is not the expected JSON"),
  ROW_TOO_LONG("TFL-R11", ERROR, "the row is longer than any of TFLink's"),
  ROW_TEXT("TFL-R12", ERROR, "the row is not UTF-8 text"),
  NEGATIVE("TFL-R13", ERROR, "the row says that there is no interaction"),

  UNKNOWN_DATABASE("TFL-V01", WARNING, "the source database is not in the table"),
  UNKNOWN_METHOD("TFL-V02", WARNING, "the detection method is not in the table"),
  UNKNOWN_ORGANISM("TFL-V03", WARNING, "the organism is not in the table"),
  NO_DATABASE("TFL-V04", WARNING, "no source database is given"),
  NO_METHOD("TFL-V05", WARNING, "no detection method is given"),
  PUBMED_ID("TFL-V06", WARNING, "a PubMed id cannot be read and is left out"),
  GENE_ID("TFL-V07", WARNING, "an NCBI Gene id cannot be read and is left out"),
  RECORD_INCOMPLETE("TFL-V08", WARNING, "the record lists fewer interactions than it counts"),
  TITLE("TFL-V09", WARNING, "the title is not the accession"),
  SEQUENCE_LENGTH("TFL-V10", WARNING, "the sequence is not as long as the coordinates say"),
  FOREIGN_ASSEMBLY("TFL-V11", WARNING, "the assembly is one of another organism"),
  UNKNOWN_ASSEMBLY("TFL-V12", WARNING, "the assembly is not in the table"),
  UNKNOWN_KEY("TFL-V13", WARNING, "the record has a key that is not read"),
  INTERACTION_NUMBER("TFL-V14", WARNING, "number_of_interactions is not a number"),
  ORGANISM_DISAGREES("TFL-V15", WARNING, "the accession is given under several organisms"),
  MATRIX_ID("TFL-V16", WARNING, "a JASPAR matrix id cannot be read and is left out"),
  FUNCTION("TFL-V17", WARNING, "the function is none of the three that TFLink uses"),
  NO_ORGANISM("TFL-V18", WARNING, "no organism is given"),
  UNKNOWN_COLUMN("TFL-V19", WARNING, "the table has columns that are not read"),
  METHOD_LABEL("TFL-V20", WARNING, "the method's id and its name do not belong together"),
  UNUSUAL_CELL("TFL-V21", WARNING, "a cell is not what TFLink prints there"),
  ORTHOLOG_CELL("TFL-V22", WARNING, "an ortholog cannot be read and is left out"),
  OVERLAP_ID("TFL-V24", WARNING, "the id of an overlapping site is not a TFLink id"),
  NO_ASSEMBLY("TFL-V25", WARNING, "no table gives the assembly of the site's coordinates"),

  SHAPE_VIOLATION("TFL-S01", ERROR, "what the row says breaks a shape"),
  SHAPE_WARNING("TFL-S02", WARNING, "what the row says is unusual by a shape"),

  FILE_SKIPPED("TFL-N01", NOTE, "the file is in no known format and was skipped"),
  SEQUENCES_SKIPPED("TFL-N02", NOTE, "the sequences after the features were skipped");

  private final String code;
  private final Severity severity;
  private final String title;

  Reason(String code, Severity severity, String title) {
    this.code = code;
    this.severity = severity;
    this.title = title;
  }

  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  public String title() {
    return title;
  }
}
