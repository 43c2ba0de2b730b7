package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Everything.VOCABULARY;
import static io.github.tflinkrdf.gather.Everything.list;
import static io.github.tflinkrdf.gather.Rows.HUMAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
  private static final long SPILL_EACH = 0;

  @TempDir Path folder;
  private final Mentions mentions =
      new Mentions(VOCABULARY, Path.of("never-made"), Everything.IN_MEMORY);

  @AfterEach
  void close() {
    mentions.close();
  }

  @Test
  void placesAreSharedBySitesAndSpilledOnesComeAsThoseInMemory() {
    try (Mentions spilling = new Mentions(VOCABULARY, folder, SPILL_EACH)) {
      for (Mentions each : List.of(mentions, spilling)) {
        each.keep(site("TFLinkSS1", 20, "-"));
        each.keep(site("TFLinkSS2", 9, "."));
        each.keep(site("TFLinkSS3", 20, "-"));
        each.keep(site("TFLinkSS4", 15, "-"));
        each.keep(site("TFLinkSS5", -1, ""));
      }
      assertEquals(
          List.of(region(9, "."), region(15, "-"), region(20, "-")), list(mentions.regions()));
      assertEquals(
          List.of(
              position(9, "."),
              position(14, "."),
              position(15, "-"),
              position(20, "-"),
              position(25, "-")),
          list(mentions.positions()));
      assertEquals(list(mentions.regions()), list(spilling.regions()));
      assertEquals(list(mentions.positions()), list(spilling.positions()));
      assertNotEquals(0, files());
    }
    assertEquals(0, files());
    assertEquals(List.of(new Chromosome("hg38", "chr4")), list(mentions.chromosomes()));
    assertEquals(
        List.of(new Assembly("hg38", List.of("GRCh38"), HUMAN)), list(mentions.assemblies()));
    assertEquals(
        List.of(HUMAN),
        Everything.list(mentions.organisms()).stream().map(o -> o.term().iri()).toList());
  }

  @Test
  void aSiteWithoutClaimedPositionMentionsNoAssembly() {
    mentions.keep(site("TFLinkSS5", -1, ""));
    assertEquals(List.of(), list(mentions.assemblies()));
    assertEquals(List.of(), list(mentions.chromosomes()));
    assertEquals(
        List.of(),
        Everything.list(mentions.organisms()).stream().map(o -> o.term().iri()).toList());
  }

  private int files() {
    return Objects.requireNonNull(folder.toFile().list()).length;
  }

  private static Region region(int low, String strand) {
    return new Region("hg38", "chr4", low, low + 5, strand);
  }

  private static Position position(int position, String strand) {
    return new Position("hg38", "chr4", position, strand);
  }

  private static BindingSite site(String id, int low, String strand) {
    List<String> none = List.of();
    int high = low < 0 ? -1 : low + 5;
    return new BindingSite(
        List.of(),
        id,
        "P00001",
        "f",
        none,
        none,
        List.of("77"),
        none,
        null,
        "",
        "hg38",
        "chr4",
        1,
        2,
        "x",
        low,
        high,
        strand,
        none,
        none);
  }
}
