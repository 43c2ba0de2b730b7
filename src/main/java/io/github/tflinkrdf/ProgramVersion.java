package io.github.tflinkrdf;

/** The version of this program. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** As the manifest of the jar says; {@code dev} outside the jar. */
  public static String current() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
