package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Method;
import io.github.tflinkrdf.gather.OmaEntry;
import io.github.tflinkrdf.gather.Organism;
import io.github.tflinkrdf.gather.Publication;
import io.github.tflinkrdf.gather.SourceDatabase;
import io.github.tflinkrdf.gather.SourceRecord;
import io.github.tflinkrdf.gather.SourceTable;
import io.github.tflinkrdf.mapping.Field.Count;
import io.github.tflinkrdf.mapping.Field.Flag;
import io.github.tflinkrdf.mapping.Field.Text;
import io.github.tflinkrdf.mapping.Field.Texts;
import java.util.List;

/** The fields of what statements refer to. */
final class MentionFields {
  private static final Fields<Publication> PUBLICATION =
      Fields.of("publication", Publication.class, new Text<>("pubmedId", Publication::pubmedId));

  private static final Fields<SourceDatabase> SOURCE_DATABASE =
      Fields.of(
          "source-database",
          SourceDatabase.class,
          new Text<>("label", d -> d.term().label()),
          new Texts<>("altLabel", d -> d.term().altLabels()),
          new Text<>("upstream", d -> d.term().upstream()),
          new Text<>("importedThrough", d -> d.term().importedThrough()),
          new Text<>("article", d -> d.term().article()),
          new Text<>("version", d -> d.term().version()),
          new Text<>("retrieved", d -> d.term().retrieved()),
          new Text<>("licence", d -> d.term().licence()),
          new Text<>("homepage", d -> d.term().homepage()),
          new Flag<>("source", d -> d.term().source()));

  private static final Fields<Method> METHOD =
      Fields.of(
          "method",
          Method.class,
          new Text<>("iri", m -> m.term().iri()),
          new Text<>("label", m -> m.term().label()),
          new Text<>("notation", m -> m.term().notation()),
          new Texts<>("altLabel", m -> m.term().altLabels()),
          new Texts<>("closeMatch", m -> m.term().closeMatch()),
          new Texts<>("relatedMatch", m -> m.term().relatedMatch()),
          new Texts<>("broadMatch", m -> m.term().broadMatch()));

  private static final Fields<Organism> ORGANISM =
      Fields.of(
          "organism",
          Organism.class,
          new Text<>("iri", o -> o.term().iri()),
          new Text<>("label", o -> o.term().label()),
          new Text<>("taxonId", o -> o.term().taxonId()));

  private static final Fields<OmaEntry> OMA_ENTRY =
      Fields.of(
          "oma-entry",
          OmaEntry.class,
          new Text<>("id", OmaEntry::id),
          new Text<>("organism", OmaEntry::organism));

  private static final Fields<SourceRecord> SOURCE_RECORD =
      Fields.of(
          "source-record",
          SourceRecord.class,
          new Text<>("accession", SourceRecord::accession),
          new Count<>("stated", SourceRecord::stated),
          new Count<>("listed", SourceRecord::listed),
          new Flag<>("incomplete", SourceRecord::incomplete));

  private static final Fields<SourceTable> SOURCE_TABLE =
      Fields.of("source-table", SourceTable.class, new Text<>("name", SourceTable::name));

  static final List<Fields<?>> ALL =
      List.of(
          PUBLICATION, SOURCE_DATABASE, METHOD, ORGANISM, OMA_ENTRY, SOURCE_RECORD, SOURCE_TABLE);

  private MentionFields() {}
}
