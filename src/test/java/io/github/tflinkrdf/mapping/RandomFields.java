package io.github.tflinkrdf.mapping;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Values of fields: mostly what TFLink prints, often enough what nobody should print. */
final class RandomFields {
  private static final List<String> NASTY =
      List.of(
          "say \"hi\"",
          "back\\slash",
          "two\nlines",
          "tab\there",
          "cr\rlf\r\n",
          "form\ffeed\bbell\u0007",
          " ",
          "  spaces  ",
          "İstanbul ıI",
          "Żółć",
          "αβγ-actin",
          "日本語",
          "👩‍🔬🧬",
          "\uFEFFbom\u2028",
          "e\u0301",
          "..",
          "../../etc",
          "a/b",
          "a b",
          "50%",
          "%41",
          "a#b",
          "a?b=c&d",
          "<tag>",
          "{brace}",
          "pipe|",
          "hat^",
          "tick`",
          "[x]",
          "'single'",
          "_:blank",
          "£100",
          "\u007F",
          "@en",
          "^^type",
          "$1\\u0041",
          "a:b");
  private static final List<String> PLAIN =
      List.of("GTRD", "ReMap", "9388261", "rn6", "chr9", "JUN", "Abd-B", "h(3)", "MA0260.1", "x.y");
  private static final List<String> IRIS =
      List.of(
          "http://purl.obolibrary.org/obo/MI_0402",
          "https://example.org/method-label/a%20b",
          "http://purl.uniprot.org/taxonomy/9606",
          "urn:tflink:x",
          "http://example.org/ünïcödé",
          "http://example.org/a b",
          "relative/iri",
          "http://example.org/<>",
          "HTTP://EXAMPLE.ORG/x",
          "http://example.org/a/../b",
          "http://");

  private static final List<String> EFFECTS = List.of("Activation", "Repression");

  private final Random random;

  RandomFields(long seed) {
    this.random = new Random(seed);
  }

  String text() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> oneOf(PLAIN);
      case 3, 4, 5 -> oneOf(NASTY);
      case 6 -> letters();
      default -> "";
    };
  }

  List<String> texts() {
    return list(this::text);
  }

  String iri() {
    return random.nextInt(8) == 0 ? "" : oneOf(IRIS);
  }

  List<String> iris() {
    return list(this::iri);
  }

  String accession() {
    return random.nextInt(10) == 0 ? oneOf(NASTY) : "P" + (10000 + random.nextInt(9));
  }

  String digits() {
    return random.nextInt(3) == 0 ? "" : Integer.toString(random.nextInt(99999999));
  }

  int count() {
    return random.nextInt(6) - 1 == 4 ? Integer.MAX_VALUE : random.nextInt(5) - 1;
  }

  boolean flag() {
    return random.nextBoolean();
  }

  Boolean perhaps() {
    return random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
  }

  /** Mostly the names that gather gives, and more of them than it ever does. */
  List<String> effects() {
    return list(() -> random.nextInt(4) == 0 ? text() : oneOf(EFFECTS));
  }

  String strand() {
    return oneOf(List.of("+", "-", ".", ""));
  }

  String date() {
    return oneOf(List.of("2020-07-02", "2020-13-45", "July", ""));
  }

  /** Code points from everywhere but the surrogates, which no UTF-8 input can hold alone. */
  private String letters() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      int bits = 1 + random.nextInt(21);
      int codePoint = random.nextInt(Math.min(1 << bits, Character.MAX_CODE_POINT + 1));
      text.appendCodePoint(Character.getType(codePoint) == Character.SURROGATE ? 'x' : codePoint);
    }
    return text.toString();
  }

  private List<String> list(Supplier<String> value) {
    return Stream.generate(value)
        .limit(random.nextInt(4))
        .filter(text -> !text.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private String oneOf(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
