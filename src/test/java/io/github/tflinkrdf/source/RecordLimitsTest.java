package io.github.tflinkrdf.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Reason;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A large record is read, and nothing small becomes large. */
class RecordLimitsTest {
  /** YAML whose first line is line 2, and the line at which it is refused. */
  static Stream<Arguments> bombs() {
    String nested =
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> "a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)))
            .collect(Collectors.joining("", "a0: &a0 [x, x, x]\n", ""));
    String many =
        IntStream.range(0, LimitedParser.MAX_EVENTS)
            .mapToObj(i -> "a" + i + ":\n")
            .collect(Collectors.joining());
    return Stream.of(
        Arguments.of("aliases of lists", nested, 3),
        Arguments.of("an alias of a text", "a: &x y\nb:\n  *x\n", 4),
        Arguments.of("an alias of nothing", "a: *x\n", 2),
        Arguments.of("depth", "a:\n " + "[".repeat(100_000) + "\n", 3),
        Arguments.of("many keys", many, LimitedParser.MAX_EVENTS / 2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void aBombIsRefusedAtOnceAndAtItsLine(String name, String yaml, int line) {
    InputFile bomb = Inputs.of("---\n" + yaml + "---\n");
    Finding finding = assertTimeout(Duration.ofSeconds(2), () -> Inputs.finding(bomb));
    assertEquals(Reason.TOO_LARGE, finding.reason());
    assertEquals(line, finding.where().line());
  }

  @Test
  void nestingUpToTheLimitIsRead() {
    String within =
        "[".repeat(LimitedParser.MAX_DEPTH - 2) + "]".repeat(LimitedParser.MAX_DEPTH - 2);
    RawRecord record = Inputs.read("---\na: [" + within + "]\n---\n");
    assertEquals(within, record.field("a").orElseThrow().value());
  }

  @Test
  void listsSideBySideAreNotNested() {
    String lists = "[a], ".repeat(LimitedParser.MAX_DEPTH);
    RawRecord record = Inputs.read("---\na: [" + lists + "b]\n---\n");
    assertEquals(1 + LimitedParser.MAX_DEPTH, record.field("a").orElseThrow().rows().size());
  }

  @Test
  void aRecordOfSeveralMegabytesIsRead() {
    String row = "NAME,P12345,1,GTRD,chromatin immunoprecipitation\n  assay,27924024%5Buid%5D,No";
    String rows = (row + "\n\n  ").repeat(60_000);
    RawRecord record = Inputs.read("---\ntargets: '" + rows + "'\n---\n");
    List<RawRow> read = record.field("targets").orElseThrow().rows();
    assertEquals(60_000, read.size());
    assertEquals(2 + 3 * 59_999, read.get(59_999).line());
  }

  @Test
  void aRecordBeyondTheLimitIsRefusedWithoutReadingOn() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) 'a');
            return length;
          }
        };
    InputStream start = new ByteArrayInputStream("---\n".getBytes(StandardCharsets.UTF_8));
    InputFile input = new InputFile("r.md", true, () -> new SequenceInputStream(start, endless));
    assertEquals(Reason.TOO_LARGE, Inputs.finding(input).reason());
  }
}
