package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.bench.Generation;
import io.github.tflinkrdf.bench.Page;
import io.github.tflinkrdf.bench.RecordGenerator;
import io.github.tflinkrdf.bench.Statement;
import io.github.tflinkrdf.report.Reason;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every corpus; a failure names its seed. */
class RecordPropertiesTest {
  private static final String SEEDS = "io.github.tflinkrdf.record.Seeds#seeds";
  private static final int STATEMENTS = 400;

  @ParameterizedTest
  @MethodSource(SEEDS)
  void everyStatementIsReadAsItWasGenerated(long seed) {
    new RecordGenerator(seed, STATEMENTS)
        .pages()
        .forEach(page -> assertEquals(page.statements(), statements(parse(page)), page.fileName()));
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void thePagesTogetherSayWhatTheCorpusSays(long seed) {
    RecordGenerator generator = new RecordGenerator(seed, STATEMENTS);
    Map<String, Statement> read = new TreeMap<>();
    BinaryOperator<Statement> union = RecordPropertiesTest::union;
    generator
        .pages()
        .flatMap(page -> statements(parse(page)).stream())
        .forEach(s -> read.merge(s.factor() + " " + s.target(), s, union));
    assertEquals(generator.truth(), read);
    assertEquals(STATEMENTS, read.size());
  }

  @ParameterizedTest
  @EnumSource(Generation.class)
  void nothingIsFoundWrongWithAnyGeneration(Generation generation) {
    new RecordGenerator(7, STATEMENTS, EnumSet.of(generation))
        .pages()
        .flatMap(page -> parse(page).findings().stream())
        .forEach(finding -> assertEquals(Reason.RECORD_INCOMPLETE, finding.reason()));
  }

  @Test
  void aCorpusHasEverythingThatRecordsHave() {
    Map<Class<? extends Row>, Integer> kinds = new HashMap<>();
    new RecordGenerator(1, STATEMENTS)
        .pages()
        .flatMap(page -> parse(page).rows().stream())
        .forEach(row -> kinds.merge(row.getClass(), 1, Integer::sum));
    assertEquals(Set.of(Row.class.getPermittedSubclasses()), kinds.keySet());
    assertEquals(kinds.get(SiteRow.class), kinds.get(SequenceRow.class));
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void lineEndsChangeNothing(long seed) {
    new RecordGenerator(seed, 100)
        .pages()
        .forEach(
            page -> {
              String lf = page.text().replace("\r\n", "\n");
              String expected = RowText.of(parse(page));
              assertEquals(expected, RowText.of(Records.parse(lf)));
              assertEquals(expected, RowText.of(Records.parse(lf.replace("\n", "\r"))));
              assertEquals(expected, RowText.of(Records.parse(lf.replaceAll("[\r\n]", "\r\n"))));
            });
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void aTurkishLocaleChangesNothing(long seed) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      List<String> expected = new RecordGenerator(seed, 100).pages().map(p -> text(p)).toList();
      Locale.setDefault(new Locale("tr", "TR"));
      assertEquals(expected, new RecordGenerator(seed, 100).pages().map(p -> text(p)).toList());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static ParsedRecord parse(Page page) {
    return Records.parse(page.text());
  }

  private static String text(Page page) {
    return page.text() + RowText.of(parse(page));
  }

  private static List<Statement> statements(ParsedRecord record) {
    return Records.rows(record, InteractionRow.class).stream()
        .map(
            row ->
                new Statement(
                    row.factor().accession(),
                    row.target().accession(),
                    new TreeSet<>(row.evidence().databases()),
                    new TreeSet<>(row.evidence().methods()),
                    new TreeSet<>(row.evidence().articles())))
        .toList();
  }

  private static Statement union(Statement a, Statement b) {
    TreeSet<String> articles = new TreeSet<>(a.articles());
    articles.addAll(b.articles());
    assertEquals(a.databases(), b.databases());
    assertEquals(a.methods(), b.methods());
    return new Statement(a.factor(), a.target(), a.databases(), a.methods(), articles);
  }
}
