package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.gather.BindingSite;
import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.record.HeaderRow;
import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.OrthologRow;
import io.github.tflinkrdf.record.Row;
import io.github.tflinkrdf.record.SequenceRow;
import io.github.tflinkrdf.record.SiteRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Takes the rows of a selection, and counts those that it leaves out. */
final class Selected {
  private final Selection selection;
  private final LongAdder leftOut = new LongAdder();

  Selected(Selection selection) {
    this.selection = selection;
  }

  /** Of the rows of one piece; an ortholog of a page goes with the page. */
  List<Row> of(List<Row> rows) {
    if (selection.isAll()) {
      return rows;
    }
    List<Row> taken = new ArrayList<>();
    boolean pageTaken = true;
    for (Row row : rows) {
      boolean wanted = row instanceof OrthologRow ? pageTaken : wanted(row);
      pageTaken = row instanceof HeaderRow ? wanted : pageTaken;
      if (wanted) {
        taken.add(row);
      }
    }
    leftOut.add(rows.size() - taken.size());
    return taken;
  }

  private boolean wanted(Row row) {
    if (row instanceof InteractionRow interaction) {
      return wanted(interaction.organism()) && wanted(interaction.evidence());
    } else if (row instanceof SiteRow site) {
      return wanted(site.organism()) && wanted(site.evidence());
    } else if (row instanceof SequenceRow sequence) {
      return wanted(sequence.organism());
    }
    return wanted(((HeaderRow) row).organism());
  }

  private boolean wanted(String organism) {
    return selection.organisms().isEmpty() || selection.organisms().contains(organism);
  }

  private boolean wanted(Evidence evidence) {
    boolean scale = !selection.smallScaleOnly() || evidence.smallScale().orElse(false);
    boolean named =
        selection.included().isEmpty()
            || !Collections.disjoint(selection.included(), evidence.databases());
    return scale && named && Collections.disjoint(selection.excluded(), evidence.databases());
  }

  /** A sequence alone says nothing of where its site comes from. May be asked by many threads. */
  Iterator<Supplier<List<BindingSite>>> sites(Iterator<Supplier<List<BindingSite>>> pieces) {
    return selection.byEvidence()
        ? Filtered.mapped(pieces, piece -> Optional.of(() -> evident(piece.get())))
        : pieces;
  }

  private List<BindingSite> evident(List<BindingSite> sites) {
    List<BindingSite> taken = new ArrayList<>();
    for (BindingSite site : sites) {
      if (!site.databases().isEmpty() || site.smallScale() != null) {
        taken.add(site);
      } else {
        leftOut.add(site.from().size());
      }
    }
    return taken;
  }

  long leftOut() {
    return leftOut.sum();
  }
}
