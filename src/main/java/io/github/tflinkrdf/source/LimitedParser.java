package io.github.tflinkrdf.source;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserException;

/**
 * Hands on YAML events until a limit is passed; what is small as a file must stay small. Refuses
 * what UTF-8 cannot write: half of a surrogate pair, which only an escape can bring in.
 */
final class LimitedParser implements Parser {
  /** Deepest nesting; a record needs 2, its orthologs 3. */
  static final int MAX_DEPTH = 16;

  /** Most keys, texts, and starts and ends of lists; a record has some dozens. */
  static final int MAX_EVENTS = 20_000;

  private final Parser parser;
  private int depth;
  private int events;
  private Mark reached;

  LimitedParser(Parser parser) {
    this.parser = parser;
  }

  /** The end of the last event; what the parser stumbles over comes after it. */
  Mark reached() {
    return reached;
  }

  /** A limit was passed. */
  static final class LimitException extends YAMLException {
    private static final long serialVersionUID = 1L;

    private final transient Mark mark;

    LimitException(String message, Mark mark) {
      super(message);
      this.mark = mark;
    }

    /** Where. */
    Mark mark() {
      return mark;
    }
  }

  @Override
  public Event getEvent() {
    Event event = parser.getEvent();
    reached = event.getEndMark();
    depth += event instanceof CollectionStartEvent ? 1 : 0;
    depth -= event instanceof CollectionEndEvent ? 1 : 0;
    check(event, depth <= MAX_DEPTH, "nested more than " + MAX_DEPTH + " deep");
    check(event, ++events <= MAX_EVENTS, "more than " + MAX_EVENTS + " keys and values");
    check(event, !(event instanceof AliasEvent), "an alias, which may stand for any amount");
    if (event instanceof ScalarEvent scalar && hasLoneSurrogate(scalar.getValue())) {
      String problem = "an escape of half a surrogate pair, which is no character";
      throw new ParserException(null, null, problem, event.getStartMark());
    }
    return event;
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static void check(Event event, boolean within, String message) {
    if (!within) {
      throw new LimitException(message, event.getStartMark());
    }
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }
}
