package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Description;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields of descriptions of one kind: those of a sort together, which is quicker. */
final class Reader<D extends Description> {
  private record Place<F>(F field, Cell cell) {}

  private final Class<D> type;
  private final List<Place<Field.Text<D>>> texts = new ArrayList<>();
  private final List<Place<Field.Texts<D>>> lists = new ArrayList<>();
  private final List<Place<Field<D>>> others = new ArrayList<>();

  Reader(Fields<D> fields, Cell[] cells) {
    this.type = fields.type();
    for (int i = 0; i < cells.length; i++) {
      place(fields.list().get(i), cells[i]);
    }
  }

  private void place(Field<D> field, Cell cell) {
    if (field instanceof Field.Text<D> text) {
      texts.add(new Place<>(text, cell));
    } else if (field instanceof Field.Texts<D> list) {
      lists.add(new Place<>(list, cell));
    } else {
      others.add(new Place<>(field, cell));
    }
  }

  void read(Description description) {
    D typed = type.cast(description);
    for (int i = 0; i < texts.size(); i++) {
      Place<Field.Text<D>> place = texts.get(i);
      place.field().read(typed, place.cell());
    }
    for (int i = 0; i < lists.size(); i++) {
      Place<Field.Texts<D>> place = lists.get(i);
      place.field().read(typed, place.cell());
    }
    for (int i = 0; i < others.size(); i++) {
      Place<Field<D>> place = others.get(i);
      place.field().read(typed, place.cell());
    }
  }
}
