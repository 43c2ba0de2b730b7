package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.examples.Example;
import io.github.tflinkrdf.examples.Examples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Queries in the order in which they are asked, over and over: one of each kind, then one of each
 * about other subjects.
 */
final class Deck {
  /** The competency queries are the first ten examples. */
  private static final int COMPETENCY = 10;

  /** Those that read little, whatever they are asked about. */
  private static final List<String> SMALL = List.of("01-", "05-", "10-");

  /** A query about one of its subjects. */
  record Card(String name, String query, byte[] request) {}

  private final List<Card> cards;
  private final AtomicLong next = new AtomicLong();

  private Deck(List<Card> cards) {
    this.cards = cards;
  }

  /** The competency queries about these subjects, for an endpoint at a path. */
  static Deck of(List<QuerySubjects> subjects, String path) {
    List<Card> cards = new ArrayList<>();
    for (QuerySubjects about : subjects) {
      competency()
          .forEach(
              (name, query) -> {
                String text = about.in(query);
                String json = "application/sparql-results+json";
                cards.add(new Card(name, text, Caller.query(path, json, text)));
              });
    }
    return new Deck(cards);
  }

  private static Map<String, String> competency() {
    Map<String, String> queries = new LinkedHashMap<>();
    Examples.read(Resources.bundled(), Resources.DEFAULT_BASE).all().stream()
        .limit(COMPETENCY)
        .forEach((Example each) -> queries.put(each.name(), each.sparql()));
    return queries;
  }

  /** Those of them that read little. */
  Deck small() {
    return new Deck(
        cards.stream().filter(c -> SMALL.stream().anyMatch(c.name()::startsWith)).toList());
  }

  /** Those of one name. */
  Deck named(String name) {
    return new Deck(cards.stream().filter(card -> card.name().equals(name)).toList());
  }

  List<String> names() {
    return cards.stream().map(Card::name).distinct().toList();
  }

  List<Card> cards() {
    return cards;
  }

  /** The next; may be asked for by several threads. */
  Card next() {
    return cards.get((int) (next.getAndIncrement() % cards.size()));
  }

  /** From the first on again, so that each round asks the same. */
  void rewind() {
    next.set(0);
  }
}
