package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code resources list|export DIR}: the bundled files. */
@Command(
    name = "resources",
    mixinStandardHelpOptions = true,
    description = "The bundled mappings, shapes, ontology and queries.")
final class ResourcesCommand {
  private final Console console;

  ResourcesCommand(Console console) {
    this.console = console;
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "Prints their names.")
  int list() {
    Resources.bundled().names().forEach(console.text()::println);
    return 0;
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Writes them to a folder, to start own ones from; never overwrites.")
  int export(@Parameters(paramLabel = "DIR") Path folder) throws IOException {
    Resources resources = Resources.bundled();
    for (String name : resources.names()) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        throw new UserError(file + " is there already; nothing was written");
      }
    }
    for (String name : resources.names()) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, resources.get(name).text());
    }
    console.err().println("wrote " + resources.names().size() + " files to " + folder);
    return 0;
  }
}
