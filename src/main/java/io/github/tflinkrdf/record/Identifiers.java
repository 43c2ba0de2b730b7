package io.github.tflinkrdf.record;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which texts are well-formed identifiers. Well-formed is not yet existing. */
final class Identifiers {
  private static final int ACCESSION = 6;
  private static final int LONG_ACCESSION = 10;

  private static final Predicate<String> OMA = matches("[A-Z0-9]{5}[0-9]{5}");
  private static final Predicate<String> SITE = matches("TFLink(LT|SS|LS)[0-9]{1,15}");
  private static final Predicate<String> MATRIX = matches("[A-Z]{2,3}[0-9]{3,5}\\.[0-9]+");
  private static final int PUBMED_DIGITS = 9;
  private static final int GENE_DIGITS = 10;

  /** A whole number that went through a column of floats. */
  private static final String FLOAT = ".0";

  private Identifiers() {}

  /**
   * UniProt's own pattern, without isoforms (www.uniprot.org/help/accession_numbers), {@code
   * [OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9]([A-Z][A-Z0-9]{2}[0-9]){1,2}}, by hand, since every row
   * of a table asks twice.
   */
  static boolean isUniProt(String text) {
    int length = text.length();
    if (length != ACCESSION && length != LONG_ACCESSION || !isDigit(text, 1)) {
      return false;
    }
    char first = text.charAt(0);
    boolean old = first >= 'O' && first <= 'Q';
    return old
        ? length == ACCESSION && isUpperOrDigit(text, 2) && endsBlock(text, 2)
        : isUpper(text, 0) && blocks(text, length);
  }

  private static boolean blocks(String text, int length) {
    for (int at = 2; at < length; at += 4) {
      if (!isUpper(text, at) || !endsBlock(text, at)) {
        return false;
      }
    }
    return true;
  }

  /** Two letters or digits after the first place, then a digit. */
  private static boolean endsBlock(String text, int at) {
    return isUpperOrDigit(text, at + 1) && isUpperOrDigit(text, at + 2) && isDigit(text, at + 3);
  }

  private static boolean isUpperOrDigit(String text, int at) {
    return isUpper(text, at) || isDigit(text, at);
  }

  private static boolean isUpper(String text, int at) {
    return text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** An entry of the OMA orthology database, such as {@code CAEEL14858}. */
  static boolean isOma(String text) {
    return OMA.test(text);
  }

  static boolean isSite(String text) {
    return SITE.test(text);
  }

  /** Digits, at most so many, of which the first is not 0. */
  private static boolean isNumber(String text, int most) {
    if (text.isEmpty() || text.length() > most || text.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text, i)) {
        return false;
      }
    }
    return true;
  }

  static boolean isPubMed(String text) {
    return isNumber(text, PUBMED_DIGITS);
  }

  /** A matrix of JASPAR with its version, such as {@code MA0260.1}. */
  static boolean isMatrix(String text) {
    return MATRIX.test(text);
  }

  /** An NCBI Gene id, also printed as {@code 854775.0}. */
  static Optional<String> gene(String text) {
    return Optional.of(wholeNumber(text)).filter(id -> isNumber(id, GENE_DIGITS));
  }

  /** The text without the fraction that a column of floats gives to a whole number. */
  static String wholeNumber(String text) {
    return text.endsWith(FLOAT) ? text.substring(0, text.length() - FLOAT.length()) : text;
  }

  private static Predicate<String> matches(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }
}
