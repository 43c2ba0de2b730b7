package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields of one kind of description.
 *
 * @param kind name of the kind; its mapping is {@code mappings/KIND.rq}
 * @param type the kind
 * @param list in the order of the mapping file's comment
 */
record Fields<D extends Description>(String kind, Class<D> type, List<Field<D>> list) {
  /** The field that every kind has: the start of the IRIs that are minted. */
  static final String BASE = "base";

  @SafeVarargs
  static <D extends Description> Fields<D> of(String kind, Class<D> type, Field<D>... fields) {
    List<Field<D>> list = new ArrayList<>();
    for (Field<D> field : fields) {
      list.add(field);
    }
    return new Fields<>(kind, type, List.copyOf(list));
  }

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
}
