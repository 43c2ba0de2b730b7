package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.source.Layout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What generated rows say comes back, and no damage loses more than it touches. */
class TablePropertiesTest {
  private static final List<String> METHODS =
      List.of("one hybrid", "selex", "inferred by curator", "footprinting");
  private static final List<String> DATABASES = List.of("GTRD", "ReMap", "TRRUST", "REDfly");
  private static final String NAME_LETTERS = "aZ09_-.:()'\\ ,éß\u4E2D\uD83E\uDDEC";

  /** A row as it is written and as it must be read. */
  private record Made(String line, Party factor, Party target, Evidence evidence) {
    static Made of(Random random) {
      Party factor = party(random);
      Party target = party(random);
      List<String> methods = some(random, METHODS, 1);
      List<String> databases = some(random, DATABASES, 1);
      List<String> articles = numbers(random, 1);
      boolean flag = random.nextBoolean();
      String line =
          String.join(
              "\t",
              factor.accession(),
              target.accession(),
              cell(random, factor.geneIds()),
              cell(random, target.geneIds()),
              names(factor),
              names(target),
              String.join(";", methods),
              String.join(random.nextBoolean() ? ";" : "; ", articles),
              "Homo sapiens",
              String.join(";", databases),
              flag ? "Yes" : "No",
              "-",
              "-",
              "-",
              "");
      List<String> iris =
          methods.stream().map(m -> TableText.VOCABULARY.methods(m).get(0).iri()).toList();
      return new Made(
          line,
          factor,
          target,
          new Evidence(databases, iris, articles, java.util.Optional.of(flag)));
    }

    private static String names(Party party) {
      return party.names().isEmpty() ? "-" : String.join(";", party.names());
    }

    private static String cell(Random random, List<String> values) {
      List<String> missing = List.of("-", "", "NA");
      String end = values.size() == 1 && random.nextBoolean() ? ".0" : "";
      return values.isEmpty()
          ? missing.get(random.nextInt(missing.size()))
          : String.join(";", values) + end;
    }

    private static Party party(Random random) {
      String accession = "P%d%03dA%d".formatted(random.nextInt(3), random.nextInt(9), 0);
      String sound = "Q" + random.nextInt(10) + accession.substring(3, 6) + random.nextInt(10);
      List<String> names = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        StringBuilder name = new StringBuilder("n" + i);
        for (int letters = random.nextInt(6); letters > 0; letters--) {
          int[] all = NAME_LETTERS.codePoints().toArray();
          name.appendCodePoint(all[random.nextInt(all.length)]);
        }
        names.add(name + "x");
      }
      return new Party(sound, names, numbers(random, 0));
    }

    private static List<String> some(Random random, List<String> all, int least) {
      int from = random.nextInt(all.size());
      int count = Math.max(least, random.nextInt(all.size() - from + 1));
      return all.subList(from, Math.min(all.size(), from + count));
    }

    private static List<String> numbers(Random random, int least) {
      List<String> numbers = new ArrayList<>();
      for (int i = least + random.nextInt(3); i > 0; i--) {
        numbers.add(i + "" + (1 + random.nextInt(10_000)));
      }
      return numbers;
    }
  }

  static java.util.stream.LongStream seeds() {
    return Seeds.seeds();
  }

  private static List<Made> rows(Random random, int count) {
    List<Made> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(Made.of(random));
    }
    return rows;
  }

  private static String table(List<Made> rows, String end) {
    StringBuilder text = new StringBuilder(String.join("\t", Layout.INTERACTIONS.columns()));
    rows.forEach(row -> text.append(end).append(row.line()));
    return text.append(end).toString();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsWrittenIsRead(long seed) {
    Random random = new Random(seed);
    List<Made> rows = rows(random, 5_000);
    for (String end : List.of("\n", "\r\n", "\r")) {
      ParsedRecord parsed = TableText.parse("t.tsv", table(rows, end));
      assertEquals("", Records.findings(parsed));
      for (int i = 0; i < rows.size(); i++) {
        InteractionRow read = (InteractionRow) parsed.rows().get(i);
        assertEquals(rows.get(i).factor(), read.factor());
        assertEquals(rows.get(i).target(), read.target());
        assertEquals(rows.get(i).evidence(), read.evidence());
        assertEquals(i + 2, read.at().line());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyDamageLosesNoOtherRow(long seed) {
    Random random = new Random(seed);
    List<Made> rows = rows(random, 20);
    byte[] sound = table(rows, "\n").getBytes(StandardCharsets.UTF_8);
    int first = table(List.of(), "\n").length();
    List<Row> whole = TableText.parse("t.tsv", sound).rows();
    for (int i = 0; i < 300; i++) {
      byte[] damaged = sound.clone();
      int at = first + random.nextInt(sound.length - first);
      damaged[at] = (byte) random.nextInt(256);
      List<Row> kept = new ArrayList<>(TableText.parse("t.tsv", damaged).rows());
      // a byte that ends a line, or no longer does, moves the lines after it
      int touched = (int) whole.stream().filter(row -> !said(kept, row)).count();
      assertTrue(touched <= 2, touched + " rows are lost to one byte at " + at);
    }
  }

  private static boolean said(List<Row> kept, Row row) {
    InteractionRow wanted = (InteractionRow) row;
    return kept.stream()
        .map(InteractionRow.class::cast)
        .anyMatch(
            r ->
                r.factor().equals(wanted.factor())
                    && r.target().equals(wanted.target())
                    && r.evidence().equals(wanted.evidence()));
  }
}
