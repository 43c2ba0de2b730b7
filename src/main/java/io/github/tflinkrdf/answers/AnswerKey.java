package io.github.tflinkrdf.answers;

import io.github.tflinkrdf.ProgramVersion;
import io.github.tflinkrdf.Sha256;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;

/**
 * What tells an answer apart from all others.
 *
 * @param tag a strong entity tag, made from all that the bytes of the answer follow from
 */
public record AnswerKey(String tag) {
  private static final int TAG_DIGITS = 32;

  /** Characters of a query from which its own text counts: writing it anew takes too long. */
  private static final int LONG = 64 << 10;

  /**
   * All that the bytes of an answer follow from.
   *
   * @param query the checksum of what is asked, of which graphs; white space, comments and the
   *     names of prefixes do not matter; a base does, since IRI() is resolved against it while the
   *     query runs
   * @param program the version of what writes the answer
   * @param prefixes those of the query, if the answer is written with them
   */
  private record Origin(
      String release,
      String program,
      String query,
      Map<String, String> prefixes,
      String mediaType,
      OptionalInt firstRows) {
    AnswerKey key() {
      return new AnswerKey('"' + Sha256.of(toString()).substring(0, TAG_DIGITS) + '"');
    }
  }

  /**
   * The key of an answer; empty if the answer does not follow from the release alone.
   *
   * @param release its id
   * @param withPrefixes true if the answer is written with the prefixes of the query
   * @param mediaType the type that the answer is said to be of
   * @param firstRows how many of the answer are wanted, empty for all
   */
  public static Optional<AnswerKey> of(
      String release, Query query, boolean withPrefixes, String mediaType, OptionalInt firstRows) {
    return of(release, query, "", withPrefixes, mediaType, firstRows);
  }

  /**
   * The same where the text of the query is at hand. Of a long one, as engines send it that push
   * their bindings into ours, the text and the graphs are what is asked.
   */
  public static Optional<AnswerKey> of(
      String release,
      Query query,
      String text,
      boolean withPrefixes,
      String mediaType,
      OptionalInt firstRows) {
    try {
      if (!Repeatable.is(query)) {
        return Optional.empty();
      }
      Map<String, String> prefixes =
          withPrefixes ? new TreeMap<>(query.getPrefixMapping().getNsPrefixMap()) : Map.of();
      String program = ProgramVersion.current();
      String asked = text.length() < LONG ? checksum(query) : checksum(query, text);
      Origin origin = new Origin(release, program, asked, prefixes, mediaType, firstRows);
      return Optional.of(origin.key());
    } catch (StackOverflowError e) {
      // a query nested as deeply as this is told so by who runs it
      return Optional.empty();
    }
  }

  private static String checksum(Query query, String text) {
    return Sha256.of(query.getGraphURIs() + "\n" + query.getNamedGraphURIs() + "\n" + text);
  }

  private static String checksum(Query query) {
    PrefixMapping prefixes = query.getPrefixMapping();
    MessageDigest digest = Sha256.digest();
    // without them every IRI is written whole
    query.setPrefixMapping(PrefixMapping.Factory.create());
    try {
      query.serialize(
          new DigestOutputStream(OutputStream.nullOutputStream(), digest), Syntax.syntaxSPARQL_12);
    } finally {
      query.setPrefixMapping(prefixes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
