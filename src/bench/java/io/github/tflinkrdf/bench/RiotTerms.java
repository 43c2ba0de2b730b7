package io.github.tflinkrdf.bench;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangNTriples;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDF;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;

/** Lines and terms of N-Triples, read by RIOT with the settings that it has for a file of them. */
final class RiotTerms {
  private final ErrorHandler errors;
  private final ParserProfile whole;
  private final ParserProfile terms;
  private long before;

  RiotTerms(FactoryRDF factory, ErrorHandler errors) {
    this.errors = errors;
    this.whole = profile(factory, new AtLine());
    this.terms = profile(factory, new AnyIsTooMuch());
  }

  private static ParserProfile profile(FactoryRDF factory, ErrorHandler handler) {
    IRIxResolver asTheyAre =
        IRIxResolver.create().noBase().resolve(true).allowRelative(true).build();
    return RiotLib.createParserProfile(factory, handler, asTheyAre, false);
  }

  /** The node of one term, or null if there is anything to say of it: the line is to be read. */
  Node term(byte[] bytes, int from, int to) {
    try {
      Tokenizer tokens = tokens(text(bytes, from, to), terms);
      return terms.create(null, tokens.next());
    } catch (RiotException | CharacterCodingException e) {
      return null;
    }
  }

  /**
   * Reads all that is in a line, its end included.
   *
   * @param lines before it, for messages
   */
  void line(byte[] bytes, int from, int to, long lines, StreamRDF sink) {
    before = lines;
    try {
      LangNTriples parser = new LangNTriples(tokens(text(bytes, from, to), whole), whole, sink);
      while (parser.hasNext()) {
        sink.triple(parser.next());
      }
    } catch (CharacterCodingException e) {
      whole.getErrorHandler().fatal("Bad character encoding", 1, 0);
    }
  }

  private static Tokenizer tokens(String text, ParserProfile profile) {
    return TokenizerText.create().fromString(text).errorHandler(profile.getErrorHandler()).build();
  }

  private static String text(byte[] bytes, int from, int to) throws CharacterCodingException {
    ByteBuffer part = ByteBuffer.wrap(bytes, from, to - from);
    return StandardCharsets.UTF_8.newDecoder().decode(part).toString();
  }

  /** A message about a line counts from there. */
  private final class AtLine implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      errors.warning(message, before + line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      errors.error(message, before + line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      errors.fatal(message, before + line, column);
    }
  }

  private static final class AnyIsTooMuch implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      throw new RiotException(message);
    }

    @Override
    public void error(String message, long line, long column) {
      throw new RiotException(message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new RiotException(message);
    }
  }
}
