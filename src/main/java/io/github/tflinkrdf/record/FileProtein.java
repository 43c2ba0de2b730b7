package io.github.tflinkrdf.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The protein that TFLink puts into the name of a file, {@code TFLink_targets_of_Q04864.tsv}. */
final class FileProtein {
  private static final Pattern NAME =
      Pattern.compile("(?:.*[/\\\\])?(?:TFLink_)?(?:targets|tfs)_of_([A-Za-z0-9]+)(?:[._-].*)?");

  private FileProtein() {}

  /** The accession; nothing if the name does not give one. */
  static Optional<String> of(String file) {
    Matcher matcher = NAME.matcher(file);
    return matcher.matches()
        ? Optional.of(matcher.group(1)).filter(Identifiers::isUniProt)
        : Optional.empty();
  }
}
