package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.ProgramVersion;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.pipeline.Interrupted;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.util.Properties;
import org.apache.jena.query.ARQ;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The command line; each command is a class of its own. */
@Command(
    name = "tflink-rdf",
    mixinStandardHelpOptions = true,
    versionProvider = TflinkRdf.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "TFLink as linked data: records to RDF, SHACL, TDB2 and a SPARQL endpoint.",
    footer = {
      "",
      "Exit codes: 0 all kept; 1 finished and usable, but something was rejected or does not",
      "conform; 2 usage; 3 could not finish, nothing was published.",
      "Every option is also an environment variable (--query-timeout 30 is",
      "TFLINK_QUERY_TIMEOUT=30) and a key of the file given by --config."
    })
public final class TflinkRdf {
  /** Runs the program; the only place that turns exceptions into messages and exit codes. */
  public static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new TflinkRdf());
    line.addSubcommand(new RunCommand(console));
    line.addSubcommand(new ConvertCommand(console));
    line.addSubcommand(new BuildCommand(console));
    line.addSubcommand(new ServeCommand(console));
    line.addSubcommand(new ValidateCommand(console));
    line.addSubcommand(new QueryCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.addSubcommand(new FetchCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new ReleasesCommand(console, Clock.systemUTC()));
    line.addSubcommand(new ResourcesCommand(console));
    line.setOut(console.text());
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    boolean plain = !console.terminal() || console.environment().containsKey("NO_COLOR");
    line.setColorScheme(CommandLine.Help.defaultColorScheme(plain ? Ansi.OFF : Ansi.ON));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(console.err(), e));
    try {
      ConfiguredDefaults.of(console.environment(), args).applyTo(line);
    } catch (UserError e) {
      return failed(console.err(), e);
    }
    try {
      int code = line.execute(args.length == 0 ? new String[] {"--help"} : args);
      return flushed(console) ? code : 3;
    } catch (InternalError e) {
      // how the JVM reports that a mapped file of a store has no room on the disk
      console.err().println("tflink-rdf: the disk is full, or a file was cut: " + e.getMessage());
      return 3;
    }
  }

  private static int failed(PrintWriter err, Exception e) {
    if (e instanceof UserError error) {
      err.println("tflink-rdf: " + error.getMessage());
      return error.exitCode();
    }
    if (e instanceof Interrupted || Thread.interrupted()) {
      err.println("tflink-rdf: interrupted; nothing was written or published");
      return 3;
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        err.println("tflink-rdf: " + sentence(io));
        return 3;
      }
    }
    err.println("tflink-rdf: this should not have happened; please report it with what follows");
    e.printStackTrace(err);
    return 3;
  }

  /** What the system says, after the name of the file if there is one. */
  private static String sentence(Exception cause) {
    if ("Broken pipe".equals(cause.getMessage())) {
      return "whoever read standard output has stopped reading";
    }
    boolean named = cause instanceof FileSystemException file && file.getFile() != null;
    String file = named ? ((FileSystemException) cause).getFile() + ": " : "";
    return file + UserError.why(cause);
  }

  private static boolean flushed(Console console) {
    try {
      console.out().flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Version of the program and of what it rests on. */
  static final class Version implements IVersionProvider {
    private static final String JENA = "/META-INF/maven/org.apache.jena/jena-arq/pom.properties";

    @Override
    public String[] getVersion() {
      return new String[] {
        "tflink-rdf " + program(), "Jena " + jena(), "Java " + Runtime.version()
      };
    }

    /** Jena's version; its manifest is not in our jar, its Maven coordinates are. */
    static String jena() {
      Properties properties = new Properties();
      try (InputStream in = ARQ.class.getResourceAsStream(JENA)) {
        if (in != null) {
          properties.load(in);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return properties.getProperty("version", "unknown");
    }

    static String program() {
      return ProgramVersion.current();
    }
  }
}
