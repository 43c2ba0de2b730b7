package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Assembly;
import io.github.tflinkrdf.gather.BindingMatrix;
import io.github.tflinkrdf.gather.BindingSite;
import io.github.tflinkrdf.gather.Chromosome;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.gather.Gene;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.gather.Method;
import io.github.tflinkrdf.gather.OmaEntry;
import io.github.tflinkrdf.gather.Organism;
import io.github.tflinkrdf.gather.Orthology;
import io.github.tflinkrdf.gather.PlainTriple;
import io.github.tflinkrdf.gather.Position;
import io.github.tflinkrdf.gather.Protein;
import io.github.tflinkrdf.gather.Publication;
import io.github.tflinkrdf.gather.Region;
import io.github.tflinkrdf.gather.SourceDatabase;
import io.github.tflinkrdf.gather.SourceRecord;
import io.github.tflinkrdf.gather.SourceTable;
import io.github.tflinkrdf.gather.Tally;
import io.github.tflinkrdf.terms.Convention;
import io.github.tflinkrdf.terms.DatabaseTerm;
import io.github.tflinkrdf.terms.MethodTerm;
import io.github.tflinkrdf.terms.OrganismTerm;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Descriptions of every kind with fields from {@link RandomFields}: valid in form, wild in value.
 */
final class RandomDescriptions {
  private final RandomFields any;

  RandomDescriptions(long seed) {
    this.any = new RandomFields(seed);
  }

  /** One of each kind. */
  List<Description> ofEveryKind() {
    List<Supplier<Description>> kinds =
        List.of(
            this::interaction,
            () -> new PlainTriple(any.accession(), any.accession(), any.digits(), any.effects()),
            this::protein,
            this::gene,
            () -> new Orthology(List.of(), any.accession(), any.accession(), any.text()),
            () -> new OmaEntry(any.text(), any.iri()),
            this::site,
            () -> new Region(any.text(), any.text(), any.count(), any.count(), any.strand()),
            () -> new Position(any.text(), any.text(), any.count(), any.strand()),
            () -> new Chromosome(any.text(), any.text()),
            () -> new Assembly(any.text(), any.texts(), any.iri()),
            () -> new Publication(any.digits()),
            this::database,
            this::method,
            () -> new Organism(new OrganismTerm(any.iri(), any.text(), any.digits())),
            () -> new BindingMatrix(any.text()),
            () ->
                new SourceRecord(List.of(), any.accession(), any.count(), any.count(), any.flag()),
            () -> new SourceTable(any.text()),
            () -> new Tally(any.accession(), any.count(), any.count()));
    return kinds.stream().map(Supplier::get).toList();
  }

  Interaction interaction() {
    return new Interaction(
        List.of(),
        any.accession(),
        any.text(),
        any.accession(),
        any.text(),
        any.digits(),
        any.texts(),
        any.iris(),
        any.texts(),
        any.texts(),
        any.effects(),
        any.texts(),
        any.perhaps(),
        any.texts(),
        any.texts());
  }

  /** An interaction with lists of this length. */
  static Interaction withLists(int length) {
    List<String> list = IntStream.range(0, length).mapToObj(i -> "n" + i).sorted().toList();
    return new Interaction(
        List.of(), "P05412", "", "P13500", "", "", list, list, list, list, list, list, null, list,
        list);
  }

  private Protein protein() {
    return new Protein(
        List.of(),
        any.accession(),
        any.text(),
        any.texts(),
        any.iri(),
        any.digits(),
        any.texts(),
        any.texts(),
        any.flag(),
        any.flag(),
        any.flag(),
        any.flag());
  }

  private Gene gene() {
    String geneId = any.digits();
    return new Gene(
        List.of(),
        geneId,
        geneId.isEmpty() ? List.of(any.accession()) : any.texts(),
        any.text(),
        any.texts(),
        any.texts(),
        any.iri());
  }

  private BindingSite site() {
    return new BindingSite(
        List.of(),
        any.text(),
        any.accession(),
        any.text(),
        any.texts(),
        any.iris(),
        any.texts(),
        any.texts(),
        any.perhaps(),
        any.text(),
        any.text(),
        any.text(),
        any.count(),
        any.count(),
        any.text(),
        any.count(),
        any.count(),
        any.strand(),
        any.texts(),
        any.texts());
  }

  private SourceDatabase database() {
    return new SourceDatabase(
        new DatabaseTerm(
            any.text(),
            any.texts(),
            any.text(),
            any.text(),
            any.digits(),
            any.text(),
            any.date(),
            any.iri(),
            any.iri(),
            Convention.UNDETERMINED,
            any.flag(),
            any.flag(),
            any.flag()));
  }

  private Method method() {
    return new Method(
        new MethodTerm(
            any.iri(), any.text(), any.text(), any.texts(), any.iris(), any.iris(), any.iris()));
  }
}
