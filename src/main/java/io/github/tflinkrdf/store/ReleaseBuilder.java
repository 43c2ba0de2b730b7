package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Builds one new release, all or nothing: begin, feed {@link #loader}, {@link #finishLoad}, check,
 * {@link #add}, {@link #writeReport}, {@link #publish}. Closed without being published it leaves no
 * trace. Used by one thread.
 */
public final class ReleaseBuilder implements AutoCloseable {
  private final Store store;
  private final BuildLock lock;
  private final String id;
  private final Release building;
  private Optional<BulkLoad> load = Optional.empty();
  private Optional<ReleaseData> checked = Optional.empty();
  private boolean published;

  private ReleaseBuilder(Store store, BuildLock lock, String id) {
    this.store = store;
    this.lock = lock;
    this.id = id;
    this.building = new Release(id, Publishing.hiddenFolder(store, id));
  }

  /**
   * Begins a build; the store is made if it is not there, and what an interrupted build left is
   * removed.
   *
   * @throws UserError if another build of the store is running, or it cannot be written, or the
   *     loader does not know this Jena
   */
  public static ReleaseBuilder begin(Path store, Loading loading) {
    return begin(store, loading, Clock.systemUTC());
  }

  static ReleaseBuilder begin(Path folder, Loading loading, Clock clock) {
    Store store = new Store(folder);
    try {
      Files.createDirectories(store.releasesFolder());
      return begin(store, BuildLock.take(folder), loading, clock);
    } catch (IOException e) {
      throw new UserError("no release can be built in " + folder + ": " + UserError.why(e), 3);
    }
  }

  private static ReleaseBuilder begin(Store store, BuildLock lock, Loading loading, Clock clock)
      throws IOException {
    try {
      Publishing.cleanUp(store);
      ReleaseBuilder builder = new ReleaseBuilder(store, lock, store.nextId(clock.instant()));
      builder.startLoad(loading);
      return builder;
    } catch (IOException | RuntimeException | Error e) {
      Publishing.giveUp(store, lock, e);
      throw e;
    }
  }

  private void startLoad(Loading loading) throws IOException {
    Files.createDirectories(building.tdb2());
    Files.createDirectories(building.downloads());
    load = Optional.of(loading.begin(building.tdb2()));
  }

  /** What the release will be called. */
  public String id() {
    return id;
  }

  /** What is being built; its folder has another name once it is published. */
  public Release building() {
    return building;
  }

  /** Takes the triples and prefixes; to be used on the thread that calls {@link #finishLoad}. */
  public StreamRDF loader() {
    return load.orElseThrow(() -> new IllegalStateException("the load is finished")).stream();
  }

  /** Ends the load and opens the finished data, to be read; {@link #add} adds to it. */
  public DatasetGraph finishLoad() {
    BulkLoad finished = load.orElseThrow(() -> new IllegalStateException("the load is finished"));
    finished.finish(building.tdb2().resolve("stats.opt"));
    finished.close();
    load = Optional.empty();
    checked = Optional.of(building.open());
    return finished().dataset();
  }

  /**
   * Adds triples to the finished data: to the default graph, and to a graph in which they can be
   * told apart from it, in one transaction.
   */
  public void add(Node graphName, Graph triples) {
    finished().add(graphName, triples);
  }

  /** Writes {@code report.json}; its {@code "base"} is the base of the minted IRIs. */
  public void writeReport(String json) {
    try {
      Files.writeString(building.report(), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes the release the current one and removes older ones.
   *
   * @param keep how many releases stay, this one among them
   * @param note told of each older release that was due but could not be removed, and of whatever
   *     else fails after the release is out
   */
  public Release publish(int keep, Consumer<String> note) {
    finished().close();
    checked = Optional.empty();
    try {
      new Contents(building).write();
      Release release = Publishing.publish(store, building.folder(), id);
      published = true;
      new OldReleases(store, note).tidyAfter(release, keep);
      return release;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Discards what was not published, and lets other builds begin, whichever step fails. */
  @Override
  public void close() {
    try (lock) {
      try {
        load.ifPresent(BulkLoad::close);
        checked.ifPresent(ReleaseData::close);
      } finally {
        if (!published) {
          Publishing.discard(store);
        }
      }
    }
  }

  private ReleaseData finished() {
    return checked.orElseThrow(() -> new IllegalStateException("the load is not finished"));
  }
}
