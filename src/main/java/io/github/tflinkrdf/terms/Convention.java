package io.github.tflinkrdf.terms;

/** How printed start and end are to be read; the names are those of the ontology. */
public enum Convention {
  ZERO_BASED_HALF_OPEN("ZeroBasedHalfOpen"),
  ONE_BASED_CLOSED("OneBasedClosed"),
  UNDETERMINED("Undetermined");

  private final String localName;

  Convention(String localName) {
    this.localName = localName;
  }

  /** The local name of the ontology's individual. */
  public String localName() {
    return localName;
  }
}
