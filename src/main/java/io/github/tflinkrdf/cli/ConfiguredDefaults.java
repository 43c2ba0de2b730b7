package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that the command line does not give: from the environment ({@code
 * TFLINK_QUERY_TIMEOUT}), else from the file of {@code --config} ({@code query-timeout = 30}).
 */
final class ConfiguredDefaults implements IDefaultValueProvider {
  private static final String PREFIX = "TFLINK_";

  private final Map<String, String> environment;
  private final Properties file;
  private final String fileName;

  private ConfiguredDefaults(Map<String, String> environment, Properties file, String fileName) {
    this.environment = environment;
    this.file = file;
    this.fileName = fileName;
  }

  static ConfiguredDefaults of(Map<String, String> environment, String... args) {
    String name = configFile(environment, args);
    return new ConfiguredDefaults(environment, name == null ? new Properties() : read(name), name);
  }

  /** Makes them the defaults of every command; refuses a key that is no option of any. */
  void applyTo(CommandLine line) {
    line.setDefaultValueProvider(this);
    TreeSet<String> known = new TreeSet<>();
    for (CommandLine command : line.getSubcommands().values()) {
      command.setDefaultValueProvider(this);
      command.getCommandSpec().options().forEach(option -> known.add(key(option)));
    }
    for (String key : file.stringPropertyNames()) {
      if (!known.contains(key)) {
        throw new UserError(
            fileName + ": no option is called " + key + "; known: " + String.join(" ", known));
      }
    }
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)
        || option.usageHelp()
        || option.versionHelp()
        || !option.longestName().startsWith("--")) {
      return null;
    }
    return environment.getOrDefault(variable(option), file.getProperty(key(option)));
  }

  /** Where the value of an option that the command line does not give comes from. */
  String origin(OptionSpec option) {
    if (environment.containsKey(variable(option))) {
      return "the environment, " + variable(option);
    }
    return file.containsKey(key(option)) ? "--config " + fileName : "the default";
  }

  private static String variable(OptionSpec option) {
    return PREFIX + key(option).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** The name of an option in a file of options. */
  static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }

  private static String configFile(Map<String, String> environment, String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--config=")) {
        return args[i].substring("--config=".length());
      }
      if (args[i].equals("--config") && i + 1 < args.length) {
        return args[i + 1];
      }
    }
    return environment.get(PREFIX + "CONFIG");
  }

  private static Properties read(String name) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(name))) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError("--config " + name + " cannot be read: " + UserError.why(e));
    }
    return properties;
  }
}
