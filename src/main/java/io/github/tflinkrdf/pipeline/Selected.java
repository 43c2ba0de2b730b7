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
import java.util.List;

/** Takes the rows of a selection, and counts those that it leaves out. */
final class Selected {
  private final Selection selection;
  private long leftOut;

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
    leftOut += rows.size() - taken.size();
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

  /** A sequence alone says nothing of where its site comes from. */
  boolean keeps(BindingSite site) {
    boolean evident = !site.databases().isEmpty() || site.smallScale() != null;
    boolean kept = !selection.byEvidence() || evident;
    leftOut += kept ? 0 : site.from().size();
    return kept;
  }

  long leftOut() {
    return leftOut;
  }
}
