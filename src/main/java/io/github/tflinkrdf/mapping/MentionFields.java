package io.github.tflinkrdf.mapping;

import static io.github.tflinkrdf.mapping.Field.count;
import static io.github.tflinkrdf.mapping.Field.flag;
import static io.github.tflinkrdf.mapping.Field.text;
import static io.github.tflinkrdf.mapping.Field.texts;

import io.github.tflinkrdf.gather.Method;
import io.github.tflinkrdf.gather.OmaEntry;
import io.github.tflinkrdf.gather.Organism;
import io.github.tflinkrdf.gather.Publication;
import io.github.tflinkrdf.gather.SourceDatabase;
import io.github.tflinkrdf.gather.SourceRecord;
import io.github.tflinkrdf.gather.SourceTable;
import java.util.List;

/** The fields of what statements refer to. */
final class MentionFields {
  private static final Fields<Publication> PUBLICATION =
      new Fields<>(
          "publication",
          Publication.class,
          List.of(text("pubmedId")),
          (p, cells) -> cells.text(p.pubmedId()));

  private static final Fields<SourceDatabase> SOURCE_DATABASE =
      new Fields<>(
          "source-database",
          SourceDatabase.class,
          List.of(
              text("label"),
              texts("altLabel"),
              text("upstream"),
              text("importedThrough"),
              text("article"),
              text("version"),
              text("retrieved"),
              text("licence"),
              text("homepage"),
              flag("source")),
          (s, cells) ->
              cells
                  .text(s.term().label())
                  .texts(s.term().altLabels())
                  .text(s.term().upstream())
                  .text(s.term().importedThrough())
                  .text(s.term().article())
                  .text(s.term().version())
                  .text(s.term().retrieved())
                  .text(s.term().licence())
                  .text(s.term().homepage())
                  .flag(s.term().source()));

  private static final Fields<Method> METHOD =
      new Fields<>(
          "method",
          Method.class,
          List.of(
              text("iri"),
              text("label"),
              text("notation"),
              texts("altLabel"),
              texts("closeMatch"),
              texts("relatedMatch"),
              texts("broadMatch")),
          (m, cells) ->
              cells
                  .text(m.term().iri())
                  .text(m.term().label())
                  .text(m.term().notation())
                  .texts(m.term().altLabels())
                  .texts(m.term().closeMatch())
                  .texts(m.term().relatedMatch())
                  .texts(m.term().broadMatch()));

  private static final Fields<Organism> ORGANISM =
      new Fields<>(
          "organism",
          Organism.class,
          List.of(text("iri"), text("label"), text("taxonId")),
          (o, cells) -> cells.text(o.term().iri()).text(o.term().label()).text(o.term().taxonId()));

  private static final Fields<OmaEntry> OMA_ENTRY =
      new Fields<>(
          "oma-entry",
          OmaEntry.class,
          List.of(text("id"), text("organism")),
          (o, cells) -> cells.text(o.id()).text(o.organism()));

  private static final Fields<SourceRecord> SOURCE_RECORD =
      new Fields<>(
          "source-record",
          SourceRecord.class,
          List.of(text("accession"), count("stated"), count("listed"), flag("incomplete")),
          (s, cells) ->
              cells.text(s.accession()).count(s.stated()).count(s.listed()).flag(s.incomplete()));

  private static final Fields<SourceTable> SOURCE_TABLE =
      new Fields<>(
          "source-table",
          SourceTable.class,
          List.of(text("name")),
          (s, cells) -> cells.text(s.name()));

  static final List<Fields<?>> ALL =
      List.of(
          PUBLICATION, SOURCE_DATABASE, METHOD, ORGANISM, OMA_ENTRY, SOURCE_RECORD, SOURCE_TABLE);

  private MentionFields() {}
}
