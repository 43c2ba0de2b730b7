package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.check.ShapeChecker;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.mapping.Emitter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Triple;

/** Maps, checks and writes descriptions: the last steps of a conversion, batch by batch. */
final class Emission {
  private final Optional<ShapeChecker> checker;
  private final Workers workers;
  private final Delivery delivery;
  private final Function<Description, String> organism;
  private final ThreadLocal<Emitter> emitters;

  /**
   * @param organism the IRI of that which a description is about; is asked by several threads
   */
  Emission(Rules rules, Output output, Workers workers, Function<Description, String> organism) {
    this.checker = rules.checker();
    this.workers = workers;
    this.delivery = new Delivery(output, workers);
    this.organism = organism;
    this.emitters = ThreadLocal.withInitial(rules.mapping()::emitter);
  }

  /**
   * Emits all descriptions in order; {@code judged} sees each batch before its triples are written,
   * and what it emits itself comes before them.
   */
  void emit(Iterator<? extends Description> descriptions, Consumer<Batch> judged) {
    emit(new Batches(descriptions), description -> Optional.empty(), judged);
  }

  /**
   * The same of descriptions that the workers are to make.
   *
   * @param lost tells why a description cannot stay, if so; is asked by several threads
   */
  void emit(
      Iterator<? extends Supplier<? extends List<? extends Description>>> pieces,
      Function<Description, Optional<String>> lost,
      Consumer<Batch> judged) {
    workers.inOrder(
        pieces,
        piece -> evaluate(piece.get(), lost),
        batch -> {
          judged.accept(batch);
          delivery.write(batch);
        });
  }

  /** Maps and checks one description without writing it. */
  Batch.Judged judge(Description description) {
    return judge(description, checker.isPresent() ? nodes(description) : List.of());
  }

  long triples() {
    return delivery.triples();
  }

  private Batch evaluate(
      List<? extends Description> descriptions, Function<Description, Optional<String>> lost) {
    Batch batch = new Batch(delivery.buffer());
    for (Description description : descriptions) {
      Optional<String> why = lost.apply(description);
      if (why.isPresent()) {
        batch.lost.add(new Batch.Lost(description, why.get()));
      } else {
        evaluate(description, batch);
      }
    }
    return batch;
  }

  private void evaluate(Description description, Batch batch) {
    boolean wanted = checker.isPresent() || delivery.wantsNodes();
    List<Triple> nodes = wanted ? nodes(description) : List.of();
    Batch.Judged judged = judge(description, nodes);
    if (judged.broken()) {
      batch.removed.add(judged);
    } else {
      keep(batch, judged, nodes);
    }
  }

  private Batch.Judged judge(Description description, List<Triple> nodes) {
    return new Batch.Judged(
        description, checker.map(shapes -> shapes.check(nodes)).orElse(List.of()));
  }

  private void keep(Batch batch, Batch.Judged judged, List<Triple> nodes) {
    if (!judged.violations().isEmpty()) {
      batch.warned.add(judged);
    }
    batch.kept.add(judged.description());
    if (delivery.wantsNodes()) {
      batch.triples.addAll(nodes);
    }
    if (delivery.wantsLines()) {
      emitters.get().bytes(judged.description(), batch.bytes);
    }
    if (delivery.wantsOrganisms()) {
      batch.runs.add(organism.apply(judged.description()), batch.bytes.size());
    }
  }

  private List<Triple> nodes(Description description) {
    List<Triple> nodes = new ArrayList<>();
    emitters.get().triples(description, nodes::add);
    return nodes;
  }

  /** Ends the output: until then not all may be written. */
  void finish() {
    delivery.finish();
  }
}
