package io.github.tflinkrdf.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Options of a benchmark, {@code --name value}, each with a default. */
final class Options {
  private final Map<String, String> values = new HashMap<>();

  /**
   * @param known the names that may be given
   */
  Options(String[] args, int from, String... known) {
    for (int i = from; i < args.length; i += 2) {
      String name = args[i].replaceFirst("^--", "");
      if (!List.of(known).contains(name) || i + 1 == args.length) {
        System.err.println("options: --" + String.join(" --", known) + ", each with a value");
        System.exit(2);
      }
      values.put(name, args[i + 1]);
    }
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /** {@code 3000000}, {@code 3_000_000} or {@code 3m}. */
  long number(String name, long otherwise) {
    return values.containsKey(name) ? number(values.get(name)) : otherwise;
  }

  double fraction(String name, double otherwise) {
    return values.containsKey(name) ? Double.parseDouble(values.get(name)) : otherwise;
  }

  List<Long> numbers(String name, String otherwise) {
    return Stream.of(text(name, otherwise).split(",")).map(Options::number).toList();
  }

  private static long number(String text) {
    String digits = text.replace("_", "").replace("m", "000000").replace("k", "000");
    return Long.parseLong(digits);
  }
}
