package io.github.tflinkrdf.protein;

import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.web.Served;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The index of names of the release that is served, built in the background when it is first asked
 * for; only the newest is kept.
 */
final class NameIndexes {
  private record Built(Release release, NameIndex index) {}

  private final Consumer<Consumer<Served>> holdOpen;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread builder = new Thread(task, "name-index");
            builder.setDaemon(true);
            return builder;
          });
  private volatile Optional<Built> built = Optional.empty();
  private Optional<Release> begun = Optional.empty();

  /**
   * @param holdOpen runs what it is given on the release that is served, open until that returns
   */
  NameIndexes(Consumer<Consumer<Served>> holdOpen) {
    this.holdOpen = holdOpen;
  }

  /** The index of a release; empty as long as it is being built. */
  Optional<NameIndex> of(Served served) {
    Optional<NameIndex> index = ready(served.release());
    if (index.isEmpty()) {
      begin(served.release());
    }
    return index;
  }

  private Optional<NameIndex> ready(Release release) {
    return built.filter(b -> b.release().equals(release)).map(Built::index);
  }

  private synchronized void begin(Release release) {
    if (begun.isEmpty() && ready(release).isEmpty()) {
      begun = Optional.of(release);
      built = Optional.empty();
      thread.execute(this::build);
    }
  }

  /** A release that is closed by a stopping server fails; whoever asks next begins anew. */
  private void build() {
    try {
      holdOpen.accept(served -> built = Optional.of(new Built(served.release(), index(served))));
    } finally {
      end();
    }
  }

  private synchronized void end() {
    begun = Optional.empty();
  }

  static NameIndex index(Served served) {
    return Txn.calculateRead(served.data(), () -> index(Facts.of(served)));
  }

  private static NameIndex index(Facts facts) {
    NameIndex.Builder builder = new NameIndex.Builder();
    ExtendedIterator<Node> proteins = facts.having(Terms.TYPE, Terms.PROTEIN);
    proteins.forEachRemaining(protein -> add(protein, facts, builder));
    return builder.build();
  }

  private static void add(Node protein, Facts facts, NameIndex.Builder builder) {
    List<String> others =
        facts.all(protein, Terms.ALT_LABEL).stream().map(Node::getLiteralLexicalForm).toList();
    int taxon =
        facts
            .one(protein, Terms.IN_TAXON)
            .map(Facts::id)
            .filter(id -> id.matches("\\d{1,9}"))
            .map(Integer::parseInt)
            .orElse(0);
    int interactions =
        facts.count(protein, Terms.TARGET_COUNT) + facts.count(protein, Terms.FACTOR_COUNT);
    builder.add(Facts.id(protein), facts.label(protein), others, taxon, interactions);
  }
}
