package io.github.tflinkrdf.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.Party;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairSorterTest {
  /** Several blocks. */
  private static final int ROWS = 10_000;

  private static final int ACCESSIONS = 60;
  private static final long SPILLING = 50_000;
  @TempDir Path folder;

  private static List<InteractionRow> rows(long seed) {
    Random random = new Random(seed);
    List<Party> parties =
        IntStream.range(0, ACCESSIONS).mapToObj(i -> Rows.party("P%05d".formatted(i))).toList();
    List<InteractionRow> rows = new ArrayList<>();
    for (int line = 1; line <= ROWS; line++) {
      int factor = random.nextInt(ACCESSIONS);
      int target = random.nextInt(ACCESSIONS);
      rows.add(Rows.interaction(line, parties.get(factor), parties.get(target)));
    }
    return rows;
  }

  private static String pair(Interaction statement) {
    return statement.factor() + " " + statement.target();
  }

  @Test
  void manyRowsComeByPairWhetherTheyCameSoOrNotAndWhetherTheyWereSpilledOrNot() {
    List<InteractionRow> rows = rows(1);
    List<Interaction> expected = Everything.of(rows, folder, Everything.IN_MEMORY).interactions();
    assertEquals(
        expected.stream().map(PairSorterTest::pair).sorted().distinct().toList(),
        expected.stream().map(PairSorterTest::pair).toList());
    assertEquals(ROWS, expected.stream().mapToInt(statement -> statement.from().size()).sum());
    List<InteractionRow> inOrder = new ArrayList<>(rows);
    inOrder.sort(
        Comparator.comparing((InteractionRow row) -> row.factor().accession())
            .thenComparing(row -> row.target().accession()));
    List<InteractionRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(2));
    for (List<InteractionRow> each : List.of(rows, inOrder, shuffled)) {
      for (long budget : new long[] {SPILLING, Everything.IN_MEMORY}) {
        assertEquals(expected, Everything.of(each, folder, budget).interactions());
      }
    }
  }

  @Test
  void aPieceHasAllRowsOfItsPairsAndIsOfOneFactor() {
    for (long budget : new long[] {SPILLING, Everything.IN_MEMORY}) {
      try (Gatherer gatherer = new Gatherer(Everything.VOCABULARY, folder, budget)) {
        rows(3).forEach(gatherer::add);
        Set<String> seen = new HashSet<>();
        Iterator<Supplier<List<Interaction>>> pieces = gatherer.finish().interactionBatches();
        while (pieces.hasNext()) {
          List<Interaction> piece = pieces.next().get();
          assertEquals(1, piece.stream().map(Interaction::factor).distinct().count());
          piece.forEach(statement -> assertTrue(seen.add(pair(statement)), pair(statement)));
        }
      }
    }
  }

  @Test
  void rowsOfOnePairThatFillMoreThanABlockAreOneStatement() {
    Party factor = Rows.party("P00001");
    Party target = Rows.party("P00002");
    List<InteractionRow> rows =
        IntStream.rangeClosed(1, ROWS)
            .mapToObj(line -> Rows.interaction(line, factor, target))
            .toList();
    for (long budget : new long[] {SPILLING, Everything.IN_MEMORY}) {
      List<Interaction> all = Everything.of(rows, folder, budget).interactions();
      assertEquals(1, all.size());
      assertEquals(rows.stream().map(InteractionRow::at).toList(), all.get(0).from());
    }
  }
}
