package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
  @TempDir Path store;

  @Test
  void aFolderThatIsNotThereIsTheUsersMistake() {
    UserError error = assertThrows(UserError.class, () -> Store.open(store.resolve("none")));
    assertTrue(error.getMessage().contains("tflink-rdf build"), error.getMessage());
  }

  @Test
  void aStoreWithoutReleasesHasNoCurrentOne() {
    assertEquals(Optional.empty(), Store.open(store).current());
  }

  @ParameterizedTest
  @ValueSource(strings = {"20261120T120000Z", "../../etc", "", "latest"})
  void aPointerToNothingIsSaidSo(String id) throws IOException {
    Files.writeString(store.resolve("current"), id);
    UserError error = assertThrows(UserError.class, () -> Store.open(store).current());
    assertTrue(error.getMessage().contains("'" + id + "'"), error.getMessage());
  }

  @Test
  void aReleaseThatAnotherProcessServesIsRefusedByItsNumber() throws IOException {
    Release release = Releases.marked(store, 5, 10);
    try (OtherProcess server = OtherProcess.start("hold", store.toString())) {
      assertTrue(server.says("open with 5"));
      UserError error = assertThrows(UserError.class, release::open);
      assertEquals(3, error.exitCode());
      assertTrue(
          error.getMessage().contains("served by process " + server.pid()), error.getMessage());
      assertTrue(error.getMessage().contains("--endpoint"), error.getMessage());
    }
    assertEquals(5, Versions.of(release), "the lock ends with the process");
  }

  @Test
  void aReleaseThatAnotherProcessServesIsNotPruned() throws IOException {
    Release served = Releases.marked(store, 5, 10);
    try (OtherProcess server = OtherProcess.start("hold", store.toString())) {
      assertTrue(server.says("open with 5"));
      List<String> notes = new ArrayList<>();
      try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
        builder.finishLoad();
        builder.publish(1, notes::add);
      }
      assertEquals(1, notes.size());
      assertTrue(Files.isDirectory(served.tdb2()));
      assertThrows(UserError.class, served::open, "its lock was not broken by the attempt");
    }
  }

  @Test
  void aBuildInAnotherProcessKeepsThisOneOut() throws IOException {
    try (OtherProcess build = OtherProcess.start("build", store.toString(), "1", "5000000")) {
      assertTrue(build.says("load"));
      assertThrows(UserError.class, () -> ReleaseBuilder.begin(store, Releases.LOADING));
    }
    ReleaseBuilder.begin(store, Releases.LOADING).close();
  }
}
