package io.github.tflinkrdf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.fetch.FaultyServer;
import io.github.tflinkrdf.fetch.FaultyServer.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fetch}: which files, what is said, how it ends. */
class FetchCommandTest {
  private static final String FISH = "TFLink_Danio_rerio_interactions_All_";
  private static final String TABLE = FISH + "simpleFormat_v1.0.tsv";
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;
  private FaultyServer server;

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void start() throws IOException {
    server = new FaultyServer().with(TABLE, "abc".getBytes(StandardCharsets.US_ASCII));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void aFileIsToldByItsSizeAndSum() throws IOException {
    Ran ran = run("danio RERIO", "--only", "interactions");
    assertEquals(0, ran.code(), ran.err());
    Path file = folder.resolve("to/" + TABLE);
    assertEquals("3 bytes  sha256 " + ABC + "  " + file + "\n", ran.out());
    assertEquals("abc", Files.readString(file));
    Ran again = run("7955", "--only", "interactions");
    assertEquals("3 bytes  sha256 " + ABC + "  " + file + "  (was there)\n", again.out());
  }

  @Test
  void aMissingFileIsSaidAndTheOthersAreFetched() {
    Ran ran = run("7955");
    assertEquals(3, ran.code());
    assertTrue(ran.out().contains(TABLE), ran.out());
    assertTrue(ran.err().contains("Danio rerio, sites: TFLink has none"), ran.err());
    assertTrue(
        ran.err()
            .contains(
                "tflink-rdf: Danio rerio, mitab: not found under %s (%smitab_v1.0.tsv.gz: status 404; %smitab_v1.0.tsv: status 404)"
                    .formatted(server.base(), FISH, FISH)),
        ran.err());
  }

  @Test
  void allAsksForEveryOrganismOnce() {
    run("all", "9606", "--only", "interactions");
    assertEquals(
        7,
        server.requests().stream()
            .map(request -> request.name().replaceAll("TFLink_|_interactions.*", ""))
            .distinct()
            .count());
  }

  @Test
  void whatIsGivenUpIsSaidWithItsReasonAndWithoutATrace() {
    server.then(Fault.STATUS_500);
    Ran ran = run("7955", "--only", "interactions", "--attempts", "1");
    assertEquals(3, ran.code());
    assertTrue(
        ran.err()
            .contains(
                "Danio rerio, interactions: the server answered 500; given up after one attempt"),
        ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
  }

  @Test
  void aWrongWordIsRefusedBeforeAnythingIsAsked() {
    String[][] wrong = {
      {},
      {"Homo"},
      {"9606", "--only", "gmt"},
      {"9606", "--from", "ftp://x.example/"},
      {"9606", "--from", "not an address"},
      {"9606", "--attempts", "0"},
      {"9606", "--stall", "0"},
    };
    for (String[] args : wrong) {
      Ran ran = run(args);
      assertEquals(2, ran.code(), String.join(" ", args) + ran.err());
      assertFalse(ran.err().isBlank());
    }
    assertEquals(List.of(), server.requests());
    assertFalse(Files.exists(folder.resolve("to")));
    assertTrue(run("Homo").err().contains("Homo sapiens (9606)"), run("Homo").err());
  }

  @Test
  void theAddressNeedsNoSlashAtItsEndAndTheTableMayBeReplaced() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/mappings/terms"));
    Files.writeString(
        own.resolve("download.tsv"), "kind\tname\tfetched\tnot_for\nx\t{organism}.tsv\talways\t\n");
    server.with("Danio_rerio.tsv", new byte[] {1, 2});
    String address = server.base().toString().replaceAll("/$", "");
    Ran ran = run("7955", "--from", address, "--resources", folder.resolve("own").toString());
    assertEquals(0, ran.code(), ran.err());
    assertEquals(2, Files.size(folder.resolve("to/Danio_rerio.tsv")));
  }

  private Ran run(String... args) {
    List<String> all = new ArrayList<>(List.of("fetch"));
    all.addAll(List.of(args));
    all.addAll(List.of("--to", folder.resolve("to").toString()));
    if (!all.contains("--from")) {
      all.addAll(List.of("--from", server.base().toString()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(out, new PrintWriter(err), false, Map.of("TFLINK_OFFLINE", "true"));
    int code = TflinkRdf.run(console, all.toArray(new String[0]));
    return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
