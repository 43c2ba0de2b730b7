package io.github.tflinkrdf.checklist;

/** What came of one row of the check list. */
public sealed interface Verdict {
  /** In a few words for people: what was seen, or why nothing could be. */
  String seen();

  /** Its name in reports: {@code pass}, {@code fail}, {@code not testable}. */
  String name();

  /** The row holds. */
  record Pass(String seen) implements Verdict {
    @Override
    public String name() {
      return "pass";
    }
  }

  /** The row does not hold; its cure is {@link Row#cure}. */
  record Fail(String seen) implements Verdict {
    @Override
    public String name() {
      return "fail";
    }
  }

  /** Nothing can be said from here. */
  record NotTestable(String seen) implements Verdict {
    @Override
    public String name() {
      return "not testable";
    }
  }
}
