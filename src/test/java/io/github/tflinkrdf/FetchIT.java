package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.fetch.FaultyServer;
import io.github.tflinkrdf.fetch.FaultyServer.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program fetches, is interrupted, and goes on. */
class FetchIT {
  private static final String NAME = "TFLink_Danio_rerio_interactions_All_simpleFormat_v1.0.tsv";

  @TempDir Path folder;

  @Test
  void anInterruptedFetchSaysSoAndTheNextGoesOn() throws IOException, InterruptedException {
    byte[] table = new byte[400_000];
    new Random(7).nextBytes(table);
    try (FaultyServer server = new FaultyServer().with(NAME, table).then(Fault.STALLED)) {
      String[] fetch = {
        "fetch",
        "7955",
        "--only",
        "interactions",
        "--from",
        server.base().toString(),
        "--to",
        folder.toString()
      };
      Process process = Program.start(Map.of(), fetch);
      Path part = folder.resolve("." + NAME + ".part");
      while (process.isAlive() && part.toFile().length() < table.length / 2) {
        Thread.sleep(20);
      }
      process.toHandle().destroy();
      Program.Run interrupted = Program.finish(process);
      assertTrue(interrupted.err().contains("what has come is kept"), interrupted.err());
      assertFalse(Files.exists(folder.resolve(NAME)));
      Program.Run again = Program.run(fetch);
      assertEquals(0, again.code(), again.err());
      assertArrayEquals(table, Files.readAllBytes(folder.resolve(NAME)));
      List<FaultyServer.Request> requests = server.requests();
      assertEquals("bytes=200000-", requests.get(requests.size() - 1).fields().get("range"));
      assertTrue(Program.run("fetch", "--help").out().contains("Examples:"));
    }
  }
}
