package io.github.tflinkrdf.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a command as they hold in this run, in the form of a file of {@code --config}: one
 * that is fed back gives the same options.
 */
record EffectiveOptions(CommandLine command) {
  /** Of the file itself, and of what is printed. */
  private static final Set<String> OMITTED = Set.of("config", "print-config");

  void print(PrintWriter out) {
    out.println("# the options of " + command.getCommandSpec().qualifiedName());
    command.getCommandSpec().options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .filter(option -> !OMITTED.contains(ConfiguredDefaults.key(option)))
        .sorted(Comparator.comparing(ConfiguredDefaults::key))
        .forEach(option -> print(out, option));
  }

  private void print(PrintWriter out, OptionSpec option) {
    List<String> values = values(option.getValue());
    String key = ConfiguredDefaults.key(option);
    out.println();
    out.println("# from " + origin(option));
    if (values.isEmpty()) {
      out.println("# " + key + " is not set");
    } else {
      String separator = option.splitRegex().isEmpty() ? "," : option.splitRegex();
      out.println(key + " = " + escaped(String.join(separator, values)));
    }
  }

  private String origin(OptionSpec option) {
    boolean given = command.getParseResult().hasMatchedOption(option);
    return given
        ? "the command line"
        : ((ConfiguredDefaults) command.getDefaultValueProvider()).origin(option);
  }

  private static List<String> values(Object value) {
    Stream<?> all = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
    return all.map(EffectiveOptions::text).collect(Collectors.toList());
  }

  private static String text(Object value) {
    return value instanceof Enum<?> name ? name.name().toLowerCase(Locale.ROOT) : value.toString();
  }

  /** As a file of properties has it: a backslash and a blank at the start mean something else. */
  private static String escaped(String value) {
    String slashes = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return slashes.startsWith(" ") ? "\\" + slashes : slashes;
  }
}
