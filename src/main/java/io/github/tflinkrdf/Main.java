package io.github.tflinkrdf;

import io.github.tflinkrdf.cli.Console;
import io.github.tflinkrdf.cli.TflinkRdf;
import java.util.Locale;
import org.apache.jena.sys.JenaSystem;

/** The program. Exit codes: 0 all kept, 1 something rejected, 2 usage, 3 could not finish. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Turkish has another lower case of I; the data and SPARQL's LCASE have none of it
    Locale.setDefault(Locale.ROOT);
    JenaSystem.init();
    System.exit(TflinkRdf.run(Console.system(), args));
  }
}
