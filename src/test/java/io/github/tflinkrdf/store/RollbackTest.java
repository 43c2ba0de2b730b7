package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.store.Holding.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way back to a former release, and what becomes of the one that was left. */
class RollbackTest {
  @TempDir Path store;

  @Test
  void theNewestFormerReleaseIsMadeCurrent() {
    Release first = publish(1, 9);
    Release second = publish(2, 9);
    publish(3, 9);
    assertEquals(second, rollback().toFormer());
    assertEquals(second, current());
    assertEquals(first, rollback().toFormer());
    assertEquals(List.of(State.CURRENT, State.ROLLED_BACK, State.ROLLED_BACK), states());
    UserError none = assertThrows(UserError.class, () -> rollback().toFormer());
    assertEquals(store + " has no former release to go back to", none.getMessage());
    assertEquals(first, current());
  }

  @Test
  void aReleaseThatIsNamedIsMadeCurrentBeItOlderOrNewer() {
    Release first = publish(1, 9);
    Release second = publish(2, 9);
    Release third = publish(3, 9);
    assertEquals(first, rollback().to(first.id()));
    assertEquals(third, rollback().to(third.id()));
    assertEquals(third, current());
    assertEquals(List.of(State.FORMER, State.ROLLED_BACK, State.CURRENT), states());
    rollback().to(second.id());
    assertEquals(List.of(State.FORMER, State.CURRENT, State.ROLLED_BACK), states());
  }

  @Test
  void theNextBuildIsNewerThanAllAndIsNotGoneBackFromToTheBadOne() {
    Release good = publish(1, 9);
    Release bad = publish(2, 9);
    rollback().toFormer();
    Release next = publish(3, 9);
    assertTrue(next.compareTo(bad) > 0);
    assertEquals(next, current());
    assertEquals(List.of(State.FORMER, State.ROLLED_BACK, State.CURRENT), states());
    assertEquals(good, rollback().toFormer());
  }

  @Test
  void whatWasRolledBackFromIsKeptIfThereIsRoomAndGoesFirst() {
    Release good = publish(1, 2);
    Release bad = publish(2, 2);
    rollback().toFormer();
    new Inventory(Store.open(store)).prune(2, note -> {});
    assertEquals(List.of(State.CURRENT, State.ROLLED_BACK), states());
    Release next = publish(3, 2);
    assertEquals(List.of(good, next), new Store(store).releases());
    assertTrue(Files.notExists(bad.folder()));
  }

  @Test
  void filesOfTheReleaseThatWasLeftAreServedNoLongerUntilANewerOneIsOut() {
    publish(1, 9);
    Release bad = publish(2, 9);
    Release good = rollback().toFormer();
    assertEquals(Optional.empty(), good.former(bad.id()));
    assertEquals(Optional.of(bad), publish(3, 9).former(bad.id()));
  }

  @Test
  void aServerThatIsStartedAgainGoesNoFurtherBack() {
    publish(1, 9);
    Release second = publish(2, 9);
    publish(3, 9);
    assertEquals(Optional.of(second), rollback().once());
    assertEquals(Optional.empty(), rollback().once());
    assertEquals(second, current());
  }

  @Test
  void whatCannotBeUsedIsRefusedAndNothingIsChanged() throws IOException {
    Release cut = publish(1, 9);
    Release current = publish(2, 9);
    Files.delete(cut.tdb2().resolve("Data-0001/SPO.dat"));
    UserError broken = assertThrows(UserError.class, () -> rollback().toFormer());
    assertTrue(broken.getMessage().contains("SPO.dat has 0 bytes and had"), broken.getMessage());
    assertRefused("has no release 20200101T000000Z; it has: " + cut.id(), "20200101T000000Z");
    assertRefused("has no release ../x", "../x");
    assertRefused("is the current one already", current.id());
    assertEquals(current, current());
    assertEquals(List.of(State.FORMER, State.CURRENT), states());
  }

  @Test
  void itIsRefusedWhileABuildIsRunning() {
    publish(1, 9);
    Release current = publish(2, 9);
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
      UserError busy = assertThrows(UserError.class, () -> rollback().toFormer());
      assertTrue(busy.getMessage().contains("is running"), busy.getMessage());
      assertTrue(builder.id().compareTo(current.id()) > 0);
    }
    assertEquals(current, current());
  }

  @Test
  void oneThatEndedBeforeThePointerWasReplacedHasChangedNothingThatIsInUse() throws IOException {
    publish(1, 9);
    Release second = publish(2, 9);
    Files.writeString(store.resolve("rolled-back"), second.id() + "\n");
    Files.writeString(store.resolve(".current.part"), "2026");
    Files.writeString(store.resolve(".rolled-back.part"), "2026");
    assertEquals(List.of(State.FORMER, State.CURRENT), states());
    new Inventory(Store.open(store)).prune(9, note -> {});
    assertTrue(Files.notExists(store.resolve(".current.part")));
    assertTrue(Files.notExists(store.resolve(".rolled-back.part")));
    assertEquals(second, current());
  }

  @Test
  void aReleaseWhoseBuildWasKilledJustAfterItWasPublishedIsNotLostByGoingBack() throws IOException {
    publish(1, 9);
    Release second = publish(2, 9);
    Files.createFile(second.folder().resolve(".unpublished"));
    rollback().toFormer();
    assertEquals(List.of(State.CURRENT, State.ROLLED_BACK), states());
    publish(3, 9);
    assertTrue(Files.isDirectory(second.folder()));
  }

  @Test
  void aPointerToNothingIsMended() throws IOException {
    Release first = publish(1, 9);
    Files.writeString(store.resolve("current"), "20991120T120000Z\n");
    assertEquals(first, rollback().toFormer());
  }

  private void assertRefused(String message, String id) {
    UserError error = assertThrows(UserError.class, () -> rollback().to(id));
    assertTrue(error.getMessage().contains(message), error.getMessage());
  }

  private Rollback rollback() {
    return new Rollback(Store.open(store));
  }

  private Release current() {
    return Store.open(store).released();
  }

  private List<State> states() {
    return new Inventory(Store.open(store)).holdings().stream().map(Holding::state).toList();
  }

  private Release publish(int version, int keep) {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
      Releases.loadMarked(builder.loader(), version, 10);
      builder.finishLoad();
      return builder.publish(keep, note -> {});
    }
  }
}
