package io.github.tflinkrdf.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.checklist.Verdict.Fail;
import io.github.tflinkrdf.checklist.Verdict.NotTestable;
import io.github.tflinkrdf.checklist.Verdict.Pass;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row on a site that is right, and on one that is wrong in one way. */
class ChecklistTest {
  /** The rows are tried for what they see, not for the speed of the machine. */
  private static final int BUSY = 1000;

  private static final CheckOptions ALL = options(1 << 20, true, true);

  private static CheckOptions options(long download, boolean heavy, boolean hostile) {
    Duration ample = Duration.ofMinutes(10);
    return new CheckOptions("tflink-rdf/test check", ample, ample, download, heavy, hostile, BUSY);
  }

  private static Map<String, Verdict> check(URI endpoint, CheckOptions options, String... only)
      throws InterruptedException {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    new Checklist(endpoint, options, Set.of(only))
        .run(result -> verdicts.put(result.row().id(), result.verdict()));
    return verdicts;
  }

  @Test
  void aSiteThatIsRightPassesEveryRowThatCanBeTried() throws Exception {
    try (MadeSite site = new MadeSite(Set.of())) {
      Map<String, Verdict> verdicts = check(site.sparql(), ALL);
      assertInstanceOf(NotTestable.class, verdicts.remove("U2"));
      assertInstanceOf(NotTestable.class, verdicts.remove("L5"), "no public address is told");
      verdicts.forEach((id, verdict) -> assertInstanceOf(Pass.class, verdict, id + ": " + verdict));
      assertEquals(35, verdicts.size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRowOfAFaultFailsAndSaysWhatWasSeen(Fault fault) throws Exception {
    try (MadeSite site = new MadeSite(EnumSet.of(fault))) {
      Verdict verdict = check(site.sparql(), ALL, fault.row()).get(fault.row());
      assertInstanceOf(Fail.class, verdict, verdict.toString());
      assertTrue(verdict.seen().contains(fault.seen()), verdict.seen());
    }
  }

  @Test
  void everyRowHasAFaultThatItNoticesOrATestOfItsOwn() throws Exception {
    Set<String> rows = new TreeSet<>(Set.of("S1", "T3", "U2"));
    for (Fault fault : Fault.values()) {
      rows.add(fault.row());
    }
    try (MadeSite site = new MadeSite(Set.of())) {
      assertEquals(new TreeSet<>(check(site.sparql(), options(0, false, false)).keySet()), rows);
    }
  }

  @Test
  void whatMayNotBeSentIsNotTestable() throws Exception {
    try (MadeSite site = new MadeSite(Set.of())) {
      Map<String, Verdict> verdicts =
          check(site.sparql(), options(10, false, false), "P9", "T1", "T2", "T3", "X1");
      assertEquals(5, verdicts.size());
      verdicts.forEach((id, verdict) -> assertInstanceOf(NotTestable.class, verdict, id));
    }
  }

  @Test
  void whatIsNotThereIsNotTestable() throws Exception {
    Set<Fault> bare = EnumSet.of(Fault.NO_WELL_KNOWN, Fault.VOID_NOT_IN_STORE);
    try (MadeSite site = new MadeSite(bare)) {
      check(site.sparql(), ALL, "D6", "F2", "F4", "X1")
          .forEach((id, verdict) -> assertInstanceOf(NotTestable.class, verdict, id));
    }
  }

  @Test
  void theStoreDescribesTheSiteIfNoAddressDoes() throws Exception {
    try (MadeSite site = new MadeSite(Set.of(Fault.NO_WELL_KNOWN))) {
      check(site.sparql(), ALL, "D6", "F2", "X1")
          .forEach((id, verdict) -> assertInstanceOf(Pass.class, verdict, id + ": " + verdict));
    }
  }

  @Test
  void aTripleOfTwoNamedGraphsIsOneOfTheDefaultGraph() throws Exception {
    try (MadeSite site = new MadeSite(Set.of())) {
      Verdict verdict = check(site.sparql(), ALL, "D6").get("D6");
      assertInstanceOf(Pass.class, verdict, verdict.toString());
      assertTrue(verdict.seen().endsWith("less what is also in named graphs"), verdict.seen());
    }
  }

  @Test
  void onceTheTimeIsUsedUpRowsAreNotTestable() throws Exception {
    CheckOptions brief =
        new CheckOptions("x", Duration.ofSeconds(60), Duration.ofMillis(300), 0, true, false, BUSY);
    try (MadeSite site = new MadeSite(Set.of())) {
      Verdict last = check(site.sparql(), brief, "T1", "U1").get("U1");
      assertInstanceOf(NotTestable.class, last);
      assertTrue(last.seen().contains("--max-time"), last.seen());
    }
  }

  @Test
  void nobodyAtTheAddressIsAnErrorAndAnUnknownRowIsOfTheUsage() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    URI nobody = URI.create("http://127.0.0.1:" + free + "/sparql");
    UserError error = assertThrows(UserError.class, () -> check(nobody, ALL, "A1"));
    assertEquals(3, error.exitCode());
    assertEquals(
        nobody + " cannot be reached: no connection to 127.0.0.1:" + free, error.getMessage());
    UserError usage = assertThrows(UserError.class, () -> check(nobody, ALL, "Q1"));
    assertEquals(2, usage.exitCode());
    assertTrue(usage.getMessage().startsWith("no row is called Q1; there are A1 A2"));
  }

  @Test
  void aCoolAddressIsShortAndHasNoPort() {
    assertInstanceOf(Pass.class, PlaceRows.address(URI.create("https://rdf.example.org/sparql")));
    for (String bad :
        List.of(
            "https://sparql.a-long-name.example.org/sparql",
            "http://a.org:8080/sparql",
            "http://192.0.2.1/sparql",
            "http://[2001:db8::1]/sparql",
            "http://a.org/sparql?db=1")) {
      assertInstanceOf(Fail.class, PlaceRows.address(URI.create(bad)), bad);
    }
  }

  @Test
  void theClassesMayTakeASecondMoreThanTheWay() {
    Duration ask = Duration.ofMillis(500);
    List<Duration> lists = List.of(Duration.ofSeconds(3), Duration.ZERO, Duration.ofMillis(1200));
    assertInstanceOf(Pass.class, PlaceRows.speed(lists, ask, 1));
    assertInstanceOf(Fail.class, PlaceRows.speed(lists, Duration.ofMillis(399), 1));
  }

  @Test
  void everyKindOfQueryHasTheSameLimit() {
    assertTrue(LimitRows.inTime(Duration.ofSeconds(60), Duration.ofSeconds(64), 1));
    assertEquals(false, LimitRows.inTime(Duration.ofSeconds(60), Duration.ofSeconds(66), 1));
  }

  @Test
  void aCheckOfThisMachineLeavesItNotAndNoneOfAnotherEntersIt() {
    Site local = new Site(URI.create("http://127.0.0.1:3030/sparql"), ALL);
    assertTrue(local.mayAsk(URI.create("http://127.0.0.1:4040/x")));
    assertEquals(false, local.mayAsk(URI.create("https://192.0.2.7/x")));
    Site other = new Site(URI.create("https://192.0.2.7/sparql"), ALL);
    assertTrue(other.mayAsk(URI.create("https://192.0.2.8/x")));
    for (String inside : List.of("http://127.0.0.1/", "http://10.0.0.1/x", "file:///etc/passwd")) {
      assertEquals(false, other.mayAsk(URI.create(inside)), inside);
    }
  }
}
