package io.github.tflinkrdf.protein;

import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.web.Served;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The index of names of the release that is served, built in the background when it is first asked
 * for, or before that by {@link #prepare}; kept are the newest and, until that one is asked for,
 * the one before it.
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
  private volatile List<Built> built = List.of();
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
    } else if (built.size() > 1) {
      forgetOthers(served.release());
    }
    return index;
  }

  /** Makes that of a release that is not served yet, on the thread that calls. */
  void prepare(Served next, BooleanSupplier goOn) {
    if (ready(next.release()).isEmpty()) {
      add(next, goOn);
    }
  }

  private Optional<NameIndex> ready(Release release) {
    return built.stream().filter(b -> b.release().equals(release)).map(Built::index).findFirst();
  }

  private synchronized void begin(Release release) {
    if (begun.isEmpty() && ready(release).isEmpty()) {
      begun = Optional.of(release);
      thread.execute(this::build);
    }
  }

  /** A release that is closed by a stopping server fails; whoever asks next begins anew. */
  private void build() {
    try {
      holdOpen.accept(served -> prepare(served, () -> true));
    } finally {
      end();
    }
  }

  private void add(Served served, BooleanSupplier goOn) {
    Built made = new Built(served.release(), index(served, goOn));
    synchronized (this) {
      List<Built> last = built.subList(Math.max(0, built.size() - 1), built.size());
      built = Stream.concat(last.stream(), Stream.of(made)).toList();
    }
  }

  /** The one before it is not asked for again once the newest is. */
  private synchronized void forgetOthers(Release newest) {
    int last = built.size() - 1;
    if (last > 0 && built.get(last).release().equals(newest)) {
      built = List.of(built.get(last));
    }
  }

  private synchronized void end() {
    begun = Optional.empty();
  }

  static NameIndex index(Served served, BooleanSupplier goOn) {
    return Txn.calculateRead(served.data(), () -> index(Facts.of(served), goOn));
  }

  private static NameIndex index(Facts facts, BooleanSupplier goOn) {
    NameIndex.Builder builder = new NameIndex.Builder();
    ExtendedIterator<Node> proteins = facts.having(Terms.TYPE, Terms.PROTEIN);
    while (proteins.hasNext()) {
      if (!goOn.getAsBoolean()) {
        throw new CancellationException();
      }
      add(proteins.next(), facts, builder);
    }
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
