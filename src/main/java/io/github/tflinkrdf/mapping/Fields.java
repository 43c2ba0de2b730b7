package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Description;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The fields of one kind of description.
 *
 * @param kind name of the kind; its mapping is {@code mappings/KIND.rq}
 * @param type the kind
 * @param list in the order of the mapping file's comment
 * @param filling puts their values into cells, in this order
 */
record Fields<D extends Description>(
    String kind, Class<D> type, List<Field> list, BiConsumer<D, Cells> filling) {
  /** The field that every kind has: the start of the IRIs that are minted. */
  static final String BASE = "base";

  /** Those of every kind. */
  static List<Fields<?>> all() {
    return Stream.of(StatementFields.ALL, SiteFields.ALL, MentionFields.ALL)
        .<Fields<?>>flatMap(List::stream)
        .toList();
  }

  /** The resource that holds the mapping. */
  String resource() {
    return "mappings/" + kind + ".rq";
  }

  /** Puts the values of a description of the kind into cells. */
  void fill(Description description, Cells cells) {
    cells.begin();
    filling.accept(type.cast(description), cells);
    if (!cells.allFilled()) {
      throw new IllegalStateException(kind + " has other fields than values");
    }
  }
}
