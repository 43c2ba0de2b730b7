package io.github.tflinkrdf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build will take, and whether there is room for it. */
class RoomTest {
  private static final long GB = 1_000_000_000;
  private static final String HEADER =
      "UniprotID.TF\tUniprotID.Target\tNCBI.GeneID.TF\tNCBI.GeneID.Target\tName.TF\tName.Target"
          + "\tDetection.method\tPubmedID\tOrganism\tSource.database\n";
  private static final String SITES_HEADER =
      "TFLinkID\tUniprotID.TF\tName.TF\tOrganism\tDetection.method\tPubmedID\tSource.database"
          + "\tAssembly\tChromosome\tStart\tEnd\tStrand\n";
  private static final String MITAB = "uniprot:P20428\tuniprot:P18916" + "\t-".repeat(44) + "\n";
  private static final String TRACK =
      "chr9\tTFLink_from_ORegAnno\tTF_binding_site\t1\t9\t.\t+\t.\tID=TFLinkSS00000001\n";
  private static final String ROW = "P1\tP2\t1\t2\tA\tB\tone hybrid\t123\tHomo sapiens\tTRED\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {10, 1_000, 300_000})
  void theRowsOfATableAreCountedOrEstimatedPackedOrNot(int rows) throws IOException {
    Path plain = folder.resolve("a.tsv");
    Files.writeString(plain, differing(rows));
    assertEquals(rows, Workload.of(List.of(plain.toString())).statements(), rows * 0.01);
    Path packed = folder.resolve("b.tsv.gz");
    pack(plain, packed);
    assertEquals(rows, Workload.of(List.of(packed.toString())).statements(), rows * 0.15);
  }

  @Test
  void aFolderOfManySmallFilesIsEstimatedFromSomeOfThem() throws IOException {
    for (int i = 0; i < 500; i++) {
      Files.writeString(folder.resolve("f" + i + ".tsv"), HEADER + ROW.repeat(10));
    }
    assertEquals(5000, Workload.of(List.of(folder.toString())).statements(), 100);
  }

  @Test
  void theSameThingsInSeveralFormatsCountOnce() throws IOException {
    Files.writeString(folder.resolve("a.tsv"), HEADER + ROW.repeat(100));
    Files.writeString(folder.resolve("b.tsv"), MITAB.repeat(120));
    Files.writeString(folder.resolve("c.tsv"), SITES_HEADER + "TFLinkSS1\n".repeat(50));
    Files.writeString(folder.resolve("d.gff3"), "##gff-version 3\n" + TRACK.repeat(40));
    Files.writeString(
        folder.resolve("e.fasta"), ">TFLinkSS00000001;P15257;Hnf1a;-;-\nACGT\n".repeat(60));
    Workload work = Workload.of(List.of(folder.toString()));
    assertEquals(120, work.statements(), 0.5);
    assertEquals(60, work.sites(), 0.5);
    assertEquals(370, work.total(), 1.5);
  }

  @Test
  void theBundledRecordsGiveTheirNumberOfRows() {
    double rows = Workload.of(List.of("src/main/resources/tflink-rdf/samples")).statements();
    assertEquals(84, rows, 42);
  }

  @Test
  void aSmallBuildIsNotAnnouncedAndALargeOneIsInOneLine() throws IOException {
    Path table = table(10);
    assertEquals(Optional.empty(), room(GB, GB, false).check(List.of(table.toString())));
    String line = room(99 * GB, 7 * GB, false).check(List.of(large().toString())).get();
    assertEquals(
        "about 4.0 M rows, 80 M triples: about 3 min; needs 8.8 GB in store and 1.8 GB in"
            + " spill, free: 99.0 GB and 7.0 GB",
        line);
  }

  @Test
  void whatTheDiskCannotHoldIsRefusedWithTheFigures() throws IOException {
    List<String> table = List.of(large().toString());
    UserError error = assertThrows(UserError.class, () -> room(7 * GB, GB, false).check(table));
    assertEquals(3, error.exitCode());
    assertTrue(error.getMessage().contains("needs 8.8 GB in store"), error.getMessage());
    assertThrows(UserError.class, () -> room(10 * GB, GB, false).check(table));
  }

  @Test
  void oneDiskForBothMustHoldTheirSum() throws IOException {
    List<String> table = List.of(large().toString());
    long both = 10_560_000_000L;
    long more = both + both / 100;
    long less = both - both / 100;
    assertTrue(room(more, more, true).check(table).isPresent());
    assertThrows(UserError.class, () -> room(less, less, true).check(table));
    assertTrue(room(less, 2 * GB, false).check(table).isPresent());
  }

  @Test
  void ofStandardInputNothingIsEstimatedAndThatIsSaid() {
    assertTrue(room(0, 0, false).check(List.of("-")).get().startsWith("the size of standard"));
  }

  @Test
  void aPipeIsNotLookedAtSinceWhatIsReadOfItIsGone() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    String told = room(0, 0, false).check(List.of(pipe.toString())).get();
    assertTrue(told.startsWith("the size of standard"), told);
    assertEquals(0, Workload.of(List.of(folder.toString())).total());
  }

  @Test
  void whatCannotBeUnpackedCountsForNothing() throws IOException {
    Path cut = folder.resolve("cut.gz");
    Files.write(cut, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
    Files.createFile(folder.resolve("empty.tsv"));
    assertEquals(0, Workload.of(List.of(folder.toString())).total());
  }

  @Test
  void aBuildThatCannotBeHeldIsNotBegun() throws IOException {
    Path table = table(200_000);
    try (RandomAccessFile file = new RandomAccessFile(table.toFile(), "rw")) {
      file.setLength(8_000 * GB);
    }
    Path store = folder.resolve("store");
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayOutputStream(),
            new PrintWriter(err),
            false,
            Map.of("TFLINK_OFFLINE", "true"));
    int code = TflinkRdf.run(console, "build", table.toString(), "--store", store.toString());
    assertEquals(3, code, err.toString());
    assertTrue(err.toString().contains("there is no room for this build, nothing was begun"));
    assertFalse(Files.exists(store));
  }

  @Test
  void theRoomOfAFolderThatIsNotThereIsThatOfItsParent() {
    Volume there = Volume.of(folder);
    assertEquals(there.id(), Volume.of(folder.resolve("a/b/c")).id());
    assertTrue(there.usable() > 0);
  }

  private static String differing(int rows) {
    Random random = new Random(rows);
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < rows; i++) {
      text.append('Q').append(10_000 + random.nextInt(90_000)).append('\t').append(ROW);
    }
    return text.toString();
  }

  /** As long as a table of four million rows, of which only the first are looked at. */
  private Path large() throws IOException {
    Path file = table(200_000);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(HEADER.length() + 4_000_000L * ROW.length());
    }
    return file;
  }

  private Path table(int rows) throws IOException {
    Path file = folder.resolve("t" + rows + ".tsv");
    Files.writeString(file, HEADER + ROW.repeat(rows));
    return file;
  }

  private static Room room(long store, long spill, boolean shared) {
    return new Room(
        Path.of("store"),
        Path.of("spill"),
        place ->
            place.equals(Path.of("store"))
                ? new Volume("one", store)
                : new Volume(shared ? "one" : "other", spill));
  }

  private static void pack(Path from, Path to) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(to))) {
      Files.copy(from, out);
    }
  }
}
