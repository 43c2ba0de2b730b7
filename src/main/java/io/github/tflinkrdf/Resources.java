package io.github.tflinkrdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/**
 * The mappings, shapes, ontology and example queries: bundled in the jar, each replaceable by a
 * file of the same relative name in a folder of the user's ({@code --resources}).
 *
 * <p>The files are written for the default base; {@link #text} gives them for another. The
 * namespaces of the ontology and of the shapes stay as they are under any base, so that a query
 * written for one server runs on every other.
 */
public final class Resources {
  public static final String DEFAULT_BASE = "https://w3id.org/tflink-rdf/";
  private static final String ROOT = "/tflink-rdf/";
  private static final Pattern MINTED =
      Pattern.compile(Pattern.quote(DEFAULT_BASE) + "(?!ontology|shapes)");

  private final Optional<Path> overrides;
  private final List<String> names;

  private Resources(Optional<Path> overrides) {
    this.overrides = overrides;
    this.names = bundledText("index.txt").lines().filter(l -> !l.isBlank()).toList();
  }

  public static Resources bundled() {
    return new Resources(Optional.empty());
  }

  /**
   * The bundled files with those of a folder laid over them.
   *
   * @throws UserError if the folder has a file that replaces nothing, or is no folder
   */
  public static Resources over(Path folder) {
    Resources resources = new Resources(Optional.of(folder));
    for (String name : filesIn(folder)) {
      if (!resources.names.contains(name)) {
        throw new UserError(
            folder.resolve(name)
                + " replaces no bundled file; their names: tflink-rdf resources list");
      }
    }
    return resources;
  }

  /** All names, sorted. */
  public List<String> names() {
    return names;
  }

  /** The names in a folder, such as {@code mappings/}, that end in a suffix, sorted. */
  public List<String> names(String folder, String suffix) {
    return names.stream().filter(n -> n.startsWith(folder) && n.endsWith(suffix)).toList();
  }

  /** A file as it is. */
  public Resource get(String name) {
    Path override = overrides.map(folder -> folder.resolve(name)).orElse(null);
    if (override != null && Files.isRegularFile(override)) {
      try {
        return new Resource(name, override.toString(), Files.readString(override));
      } catch (IOException e) {
        throw new UserError(override + " cannot be read: " + UserError.why(e));
      }
    }
    if (!names.contains(name)) {
      throw new IllegalArgumentException("no such resource: " + name);
    }
    return new Resource(name, "bundled:" + name, bundledText(name));
  }

  /** The text of a file with the minted IRIs under a base. */
  public String text(String name, String base) {
    return rebase(get(name).text(), base);
  }

  /**
   * Adds the triples of a Turtle file, with the minted IRIs under a base, to a graph.
   *
   * @throws UserError if the file, which may be the user's own, is not Turtle
   */
  public void parse(String name, String base, Graph graph) {
    try {
      RDFParser.fromString(text(name, base), Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      throw new UserError(get(name).origin() + " is not Turtle: " + e.getMessage());
    }
  }

  /** Puts the minted IRIs of a text under a base. */
  public static String rebase(String text, String base) {
    return base.equals(DEFAULT_BASE)
        ? text
        : MINTED.matcher(text).replaceAll(Matcher.quoteReplacement(base));
  }

  private static String bundledText(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no " + ROOT + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Left by editors and version control, and never meant. */
  private static boolean stray(String name) {
    return name.endsWith("~") || name.startsWith(".") || name.contains("/.");
  }

  private static TreeSet<String> filesIn(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(p -> folder.relativize(p).toString().replace('\\', '/'))
          .filter(name -> !stray(name))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UserError("--resources " + folder + " is not a readable folder");
    }
  }
}
