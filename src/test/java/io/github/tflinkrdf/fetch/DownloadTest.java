package io.github.tflinkrdf.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.fetch.FaultyServer.Fault;
import io.github.tflinkrdf.fetch.FaultyServer.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads from a server that fails in every way it can. */
class DownloadTest {
  private static final byte[] TABLE = text(100_000);

  @TempDir Path folder;
  private FaultyServer server;
  private final List<Duration> pauses = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = new FaultyServer().with("a.tsv", TABLE);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"STATUS_404", "WEB_PAGE"},
      mode = EnumSource.Mode.EXCLUDE)
  void whateverGoesWrongOnceTheFileComesWhole(Fault fault) throws Exception {
    server.then(Fault.CUT, fault);
    assertFetched("a.tsv", TABLE, fetch("a.tsv"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CLOSED", "LENGTH_TOO_LONG", "LENGTH_TOO_SHORT", "STATUS_500", "STATUS_429"})
  void whateverGoesWrongInTheFirstQuestionTheFileComesWhole(Fault fault) throws Exception {
    server.thenInHeads(fault);
    assertFetched("a.tsv", TABLE, fetch("a.tsv"));
  }

  @Test
  void aBrokenConnectionIsTakenUpWhereItBrokeIfTheFileIsTheSame() throws Exception {
    server.then(Fault.CUT);
    assertFetched("a.tsv", TABLE, fetch("a.tsv"));
    Request rest = gets().get(1);
    assertEquals("bytes=50000-", rest.fields().get("range"));
    assertEquals("\"v1\"", rest.fields().get("if-range"));
    assertTrue(rest.fields().get("user-agent").startsWith("tflink-rdf/"));
  }

  @Test
  void aLaterRunGoesOnWhereAnEarlierOneGaveUp() throws Exception {
    server.then(Fault.CUT, Fault.STATUS_500, Fault.STATUS_500, Fault.STATUS_500);
    assertInstanceOf(Outcome.Failed.class, fetch("a.tsv"));
    assertFalse(Files.exists(folder.resolve("a.tsv")));
    assertEquals(50_000, Files.size(folder.resolve(".a.tsv.part")));
    assertFetched("a.tsv", TABLE, fetch("a.tsv"));
    assertEquals("bytes=50000-", gets().get(gets().size() - 1).fields().get("range"));
  }

  @Test
  void aFileThatChangedMeanwhileIsBegunAnew() throws Exception {
    server.then(Fault.CUT, Fault.STATUS_500, Fault.STATUS_500, Fault.STATUS_500);
    fetch("a.tsv");
    byte[] other = TABLE.clone();
    Arrays.fill(other, (byte) 'y');
    server.with("a.tsv", other).version("v2");
    assertFetched("a.tsv", other, fetch("a.tsv"));
  }

  @Test
  void aServerThatContinuesAChangedFileUnderItsOldNameIsNotFollowed() throws Exception {
    server.then(Fault.CUT, Fault.STATUS_500, Fault.STATUS_500, Fault.STATUS_500);
    fetch("a.tsv");
    byte[] other = TABLE.clone();
    Arrays.fill(other, (byte) 'y');
    server.with("a.tsv", other).version("v2");
    server.then(Fault.BLIND_RANGE);
    assertFetched("a.tsv", other, fetch("a.tsv"));
  }

  @Test
  void withoutATagOrDateNothingIsResumed() throws Exception {
    server.version("");
    server.then(Fault.CUT);
    assertFetched("a.tsv", TABLE, fetch("a.tsv"));
    assertTrue(gets().stream().noneMatch(get -> get.fields().containsKey("range")));
  }

  @Test
  void aServerThatAnswersNoHeadIsServedFromAllTheSame() throws Exception {
    server.refuseHeads();
    server.then(Fault.CUT, Fault.CUT);
    assertFetched("a.tsv", TABLE, fetch("a.tsv"));
  }

  @Test
  void aWholeFileIsLeftAloneUntilTheServerHasAnother() throws Exception {
    fetch("a.tsv");
    Outcome again = fetch("a.tsv");
    assertFalse(assertInstanceOf(Outcome.Fetched.class, again).fresh());
    assertEquals(1, gets().size());
    server.version("v2");
    assertTrue(assertInstanceOf(Outcome.Fetched.class, fetch("a.tsv")).fresh());
    Files.writeString(folder.resolve("a.tsv"), "cut");
    assertFetched("a.tsv", TABLE, fetch("a.tsv"));
  }

  @Test
  void aDamagedGzipFileNeverGetsItsName() throws Exception {
    byte[] packed = packed(TABLE);
    packed[packed.length / 2] ^= 1;
    server.with("a.tsv.gz", packed);
    Outcome outcome = fetch("a.tsv.gz");
    assertTrue(assertInstanceOf(Outcome.Failed.class, outcome).why().contains("damaged"));
    assertEquals(List.of(), names());
  }

  @Test
  void aGzipFileThatTheServerHasHalfOfIsRefusedThoughItsLengthIsRight() throws Exception {
    byte[] packed = packed(TABLE);
    server.with("a.tsv.gz", Arrays.copyOf(packed, packed.length / 2));
    assertInstanceOf(Outcome.Failed.class, fetch("a.tsv.gz"));
    server.with("a.tsv.gz", packed).version("v2");
    assertFetched("a.tsv.gz", packed, fetch("a.tsv.gz"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"STATUS_404", "WEB_PAGE"})
  void theNextNameIsTriedWhereAFileIsMissing(Fault missing) throws Exception {
    server.with("a.tsv.gz", packed(TABLE));
    server.thenInHeads(missing);
    assertFetched("a.tsv", TABLE, fetch("a.tsv.gz", "a.tsv"));
    Outcome none = fetch("b.tsv.gz", "b.tsv");
    assertEquals(
        "b.tsv.gz: status 404; b.tsv: status 404",
        assertInstanceOf(Outcome.Absent.class, none).said());
    assertEquals(List.of(".a.tsv.origin", "a.tsv"), names());
  }

  @Test
  void pausesDoubleAndAServersOwnWishIsKept() throws Exception {
    server.then(Fault.STATUS_500, Fault.STATUS_500, Fault.STATUS_429);
    assertFetched("a.tsv", TABLE, fetch("a.tsv"));
    assertEquals(
        List.of(Duration.ofMillis(750), Duration.ofMillis(1500), Duration.ofSeconds(7)), pauses);
    assertEquals("a.tsv: the server answered 500; trying again in 0.8 s", said.get(0));
  }

  @Test
  void afterSoManyAttemptsWithoutANewByteItGivesUpButNotWhileBytesCome() throws Exception {
    server.then(Fault.CUT, Fault.CUT, Fault.CUT, Fault.CUT, Fault.CUT, Fault.CUT, Fault.CUT);
    assertFetched("a.tsv", TABLE, fetch("a.tsv"));
    Files.delete(folder.resolve("a.tsv"));
    server.thenInHeads(Fault.STATUS_500, Fault.STATUS_500, Fault.STATUS_500, Fault.STATUS_500);
    assertInstanceOf(Outcome.Failed.class, fetch("a.tsv"));
  }

  @Test
  void aPlainFileOfUnknownLengthIsNotTrusted() throws Exception {
    server.refuseHeads();
    server.then(Fault.NO_LENGTH);
    Outcome outcome = fetch("a.tsv");
    assertTrue(assertInstanceOf(Outcome.Failed.class, outcome).why().contains("how long"));
    assertFalse(Files.exists(folder.resolve("a.tsv")));
  }

  @Test
  void aSecondRunOnTheSameFileIsRefused() throws Exception {
    try (Part part = Part.open(new Place(folder, "a.tsv"))) {
      assertEquals(0, part.size());
      UserError error = assertThrows(UserError.class, () -> fetch("a.tsv"));
      assertTrue(error.getMessage().contains("another process"), error.getMessage());
    }
  }

  @Test
  void anInterruptKeepsWhatHasCome() throws Exception {
    server.then(Fault.STALLED);
    Thread fetching = Thread.currentThread();
    Thread interrupting =
        new Thread(
            () -> {
              while (new Place(folder, "a.tsv").begun() < 50_000) {
                Thread.onSpinWait();
              }
              fetching.interrupt();
            });
    interrupting.start();
    assertThrows(
        InterruptedException.class,
        () -> download(Duration.ofMinutes(1)).fetch(folder, List.of("a.tsv")));
    interrupting.join();
    assertEquals(50_000, Files.size(folder.resolve(".a.tsv.part")));
    assertFetched("a.tsv", TABLE, fetch("a.tsv"));
    assertEquals("bytes=50000-", gets().get(1).fields().get("range"));
  }

  /** Whatever the faults, the final file is byte-equal or absent, and success means it is there. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theFileIsWholeOrAbsent(long seed) throws Exception {
    Random random = new Random(seed);
    byte[] text = text(random.nextInt(200_000));
    String name = random.nextBoolean() ? "x.tsv" : "x.tsv.gz";
    byte[] file = name.endsWith(".gz") ? packed(text) : text;
    server.with(name, file);
    for (int i = random.nextInt(12); i > 0; i--) {
      server.then(Fault.values()[random.nextInt(Fault.values().length)]);
      server.thenInHeads(random.nextInt(3) > 0 ? Fault.NONE : headFault(random));
    }
    for (int run = 0; run < 8; run++) {
      Outcome outcome = fetch(name);
      if (Files.exists(folder.resolve(name))) {
        assertArrayEquals(file, Files.readAllBytes(folder.resolve(name)), "seed " + seed);
      }
      assertTrue(
          !(outcome instanceof Outcome.Fetched) || Files.exists(folder.resolve(name)),
          "seed " + seed);
    }
    assertFetched(name, file, fetch(name));
  }

  private static Fault headFault(Random random) {
    Fault[] faults = {Fault.CLOSED, Fault.LENGTH_TOO_LONG, Fault.LENGTH_TOO_SHORT, Fault.CHANGED};
    return faults[random.nextInt(faults.length)];
  }

  private Download download(Duration stall) {
    Patience patience =
        new Patience(
            4,
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            stall,
            () -> 0.5,
            pauses::add);
    Watch watch = new Watch((name, bytes) -> {}, bytes -> {}, said::add);
    return new Download(server.base(), "tflink-rdf/test", patience, watch);
  }

  private Outcome fetch(String... names) throws InterruptedException {
    return download(Duration.ofMillis(700)).fetch(folder, List.of(names));
  }

  private void assertFetched(String name, byte[] expected, Outcome outcome) throws IOException {
    Outcome.Fetched fetched = assertInstanceOf(Outcome.Fetched.class, outcome, outcome.toString());
    assertEquals(expected.length, fetched.bytes());
    assertArrayEquals(expected, Files.readAllBytes(folder.resolve(name)));
    assertFalse(Files.exists(folder.resolve("." + name + ".part")));
  }

  private List<Request> gets() {
    return server.requests().stream().filter(r -> r.method().equals("GET")).toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] text(int length) {
    Random random = new Random(length);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(Integer.toString(random.nextInt(1 << 30), 36)).append('\t');
    }
    return text.substring(0, length).getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] packed(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }
}
