package io.github.tflinkrdf.dump;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps of many parts. */
class DumpPartsTest {
  private static final String BASE = Resources.DEFAULT_BASE;
  private static final String HUMAN = "http://purl.uniprot.org/taxonomy/9606";
  private static final String MOUSE = "http://purl.uniprot.org/taxonomy/10090";

  @TempDir Path folder;

  @Test
  void thePartsStandInTheirOrderHoweverTheyComeAndAreMade() throws IOException {
    byte[] human = lines("h", 120_000);
    byte[] mouse = lines("m", 90_000);
    Path expected = dump(1, human.length, human, mouse);
    Path actual = dump(3, 5000, human, mouse);
    for (String name : new String[] {"9606.nt.zst", "9606.ttl.gz", "10090.nt.zst", "all.ttl.gz"}) {
      byte[] bytes = Files.readAllBytes(expected.resolve("tflink-R_" + name));
      assertArrayEquals(bytes, Files.readAllBytes(actual.resolve("tflink-R_" + name)), name);
    }
    byte[] all = new byte[human.length + mouse.length];
    System.arraycopy(human, 0, all, 0, human.length);
    System.arraycopy(mouse, 0, all, human.length, mouse.length);
    assertTrue(all.length > 5 * Section.PART, "only " + all.length);
    try (InputStream in = Built.unpacked(actual.resolve("tflink-R_all.nt.zst"))) {
      assertArrayEquals(all, in.readAllBytes());
    }
  }

  private Path dump(int jobs, int piece, byte[] human, byte[] mouse) throws IOException {
    Path to = Files.createTempDirectory(folder, "dump");
    Edition edition = new Edition("R", BASE, BASE, Map.of());
    try (Dump dump = Dump.begin(to, edition, GraphFactory.createDefaultGraph(), jobs)) {
      for (int at = 0; at < human.length; at += piece) {
        dump.lines(HUMAN).write(Arrays.copyOfRange(human, at, Math.min(at + piece, human.length)));
        int end = Math.min(at + piece, mouse.length);
        dump.lines(MOUSE).write(Arrays.copyOfRange(mouse, Math.min(at, end), end));
      }
      Vocabulary vocabulary = Vocabulary.read(Resources.bundled(), BASE);
      assertEquals(6, dump.finish(vocabulary, to.resolve("statements")).size());
    }
    return to;
  }

  private static byte[] lines(String name, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("<urn:%s%d> <urn:p> \"%d\" .\n".formatted(name, i, i * 31));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
