package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.apache.jena.tdb2.TDB2;

/** What fills the database of a new release. */
public enum Loader {
  /** Ours: it writes Jena's files itself, and so only those of the one version that it knows. */
  SORTED,
  /** Jena's sequential one: several times slower, and sure to fit its version. */
  JENA;

  static final String KNOWN_JENA = "5.6.0";
  private static final String TDB2_VERSION =
      "/META-INF/maven/org.apache.jena/jena-tdb2/pom.properties";

  /**
   * Refuses to go on with a Jena that the loader was not tested with.
   *
   * @throws UserError naming both versions and what to do
   */
  void requireKnown(String jena) {
    if (this == SORTED && !jena.equals(KNOWN_JENA)) {
      throw new UserError(
          "the sorted loader writes the files of Jena "
              + KNOWN_JENA
              + ", but Jena "
              + jena
              + " is on the class path; build with --loader jena",
          3);
    }
  }

  /** The version of TDB2; its manifest is not in our jar, its Maven coordinates are. */
  static String jenaOnTheClassPath() {
    Properties properties = new Properties();
    try (InputStream in = TDB2.class.getResourceAsStream(TDB2_VERSION)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "of an unknown version");
  }
}
