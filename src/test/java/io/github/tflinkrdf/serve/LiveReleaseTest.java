package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.federate.FederationOptions;
import io.github.tflinkrdf.metrics.Meters;
import io.github.tflinkrdf.protein.SearchRoute;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.store.Rollback;
import io.github.tflinkrdf.store.Store;
import io.github.tflinkrdf.web.Served;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One release after another, and who reads which. */
class LiveReleaseTest {
  @TempDir Path store;
  private Release first;
  private LiveRelease live;
  private WarmUp warmUp;
  private Release taken;

  @BeforeEach
  void serveOne() {
    first = Releases.marked(store, 1, 10);
    QueryProcessor queries =
        new QueryProcessor(Answering.of(ServerOptions.of(store), new Meters()));
    Federation federation = new Federation(FederationOptions.DEFAULT);
    live =
        new LiveRelease(
            Store.open(store),
            release -> OpenRelease.open(release, queries, federation),
            release -> taken = release);
    live.serveIn(new DataAccessPointRegistry());
    warmUp = warmUp(Duration.ofSeconds(30));
    live.begin();
  }

  @AfterEach
  void close() {
    live.close();
  }

  @Test
  void aRefreshThatComesAfterTheEndOpensNothing() {
    assertEquals(Optional.of(first), live.release());
    live.close();
    live.refresh(warmUp);
    assertEquals(Optional.empty(), live.release());
  }

  @Test
  void theFirstReleaseAnswersBeforeItIsWarm() {
    assertFalse(live.isWarm());
    assertEquals(11, triples(live.enter()));
    live.refresh(warmUp);
    assertTrue(live.isWarm());
  }

  @Test
  void aRequestHasOneReleaseToItsEndAndThenThatIsClosed() {
    Reading before = live.enter();
    Releases.marked(store, 2, 20);
    live.refresh(warmUp);
    live.closeRetired();
    Reading after = live.enter();
    assertEquals(11, triples(before));
    assertEquals(21, triples(after));
    before.close();
    live.closeRetired();
    assertThrows(RuntimeException.class, () -> triples(before), "it is closed");
    assertEquals(21, triples(after));
    after.close();
  }

  @Test
  void aReleaseThatIsGoneBackToWhileItIsStillReadStaysOpen() {
    Reading early = live.enter();
    Releases.marked(store, 2, 20);
    live.refresh(warmUp);
    new Rollback(Store.open(store)).toFormer();
    live.refresh(warmUp);
    early.close();
    live.closeRetired();
    try (Reading late = live.enter()) {
      assertEquals(Optional.of(first), late.release().map(OpenRelease::release));
      assertEquals(11, triples(late));
    }
  }

  @Test
  void aReleaseThatWasCutIsRefusedOnceTheFormerStaysAndTheNextIsTaken() throws IOException {
    Release cut = Releases.marked(store, 2, 20);
    Path nodes = cut.tdb2().resolve("Data-0001/nodes-data.obj");
    long size = Files.size(nodes);
    truncate(nodes, size / 2);
    UserError error = assertThrows(UserError.class, () -> live.refresh(warmUp));
    assertEquals(
        "release %s is broken: tdb2/Data-0001/nodes-data.obj has %d bytes and had %d when it was made"
            .formatted(cut.id(), size / 2, size),
        error.getMessage());
    live.refresh(warmUp);
    assertEquals(size / 2, Files.size(nodes), "it is left as it is");
    assertEquals(Optional.of(first), live.release());
    Release next = Releases.marked(store, 3, 30);
    live.refresh(warmUp);
    assertEquals(Optional.of(next), live.release());
  }

  @Test
  void aReleaseWhoseTermsAreGarbledIsFoundByWarmingIt() throws IOException {
    Release garbled = Releases.marked(store, 2, 20);
    Path nodes = garbled.tdb2().resolve("Data-0001/nodes-data.obj");
    overwrite(nodes, Files.size(nodes));
    UserError error = assertThrows(UserError.class, () -> live.refresh(warmUp));
    assertTrue(error.getMessage().startsWith("release " + garbled.id() + " is broken: "));
    assertEquals(Optional.of(first), live.release());
    live.closeRetired();
    garbled.open().close();
  }

  @Test
  void aReleaseOfAnotherFormIsRefused() throws IOException {
    Release other = Releases.marked(store, 2, 20);
    Files.writeString(other.folder().resolve("contents.tsv"), "tflink-rdf release 2\n");
    UserError error = assertThrows(UserError.class, () -> live.refresh(warmUp));
    assertTrue(error.getMessage().contains("form that this version does not know"));
    assertEquals(Optional.of(first), live.release());
  }

  @Test
  void withoutTimeNothingIsWarmedAndTheReleaseIsUsed() {
    Release second = Releases.marked(store, 2, 20);
    live.refresh(warmUp(Duration.ZERO));
    assertEquals(Optional.of(second), live.release());
    assertTrue(live.isWarm());
  }

  private WarmUp warmUp(Duration limit) {
    Resources resources = Resources.bundled();
    return new WarmUp(limit, resources, new SearchRoute(resources, live::use));
  }

  private static long triples(Reading reading) {
    Served served = reading.served().orElseThrow();
    return Txn.calculateRead(served.data(), () -> Iter.count(served.data().find()));
  }

  private static void truncate(Path file, long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }

  private static void overwrite(Path file, long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      byte[] noise = new byte[(int) length];
      Arrays.fill(noise, (byte) 0xFF);
      channel.write(ByteBuffer.wrap(noise));
    }
  }
}
