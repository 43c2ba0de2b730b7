package io.github.tflinkrdf.store.load;

/**
 * Inline values in the order of their ids.
 *
 * @param places the place in this order, by rank of arrival
 * @param ids the ids in order
 */
record InlineOrder(Longs places, Longs ids) {
  static InlineOrder of(Longs arrived, Scratch scratch, LoadSettings settings, long memory) {
    Sorter sorter = new Sorter(scratch, 3, memory, settings.fanIn());
    for (long rank = 0; rank < arrived.size(); rank++) {
      sorter.add(arrived.get(rank), rank, 0);
    }
    InlineOrder order = new InlineOrder(new Longs(scratch), new Longs(scratch));
    try (Cursor sorted = sorter.finish()) {
      while (sorted.advance()) {
        order.places.put(sorted.key[1], order.ids.size());
        order.ids.append(sorted.key[0]);
      }
    }
    sorter.clear();
    return order;
  }
}
