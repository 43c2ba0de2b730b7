package io.github.tflinkrdf.federate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** The rows of an answer, each joined with the local rows that it was sent for. */
final class JoinedRows implements Iterator<Binding> {
  private final Batch batch;
  private final Map<Var, Var> names;
  private final Iterator<Binding> answer;
  private Binding remote;
  private Iterator<Binding> local = Collections.emptyIterator();
  private Optional<Binding> next = Optional.empty();

  JoinedRows(Batch batch, RemotePattern pattern, Iterator<Binding> answer) {
    this.batch = batch;
    this.names = new HashMap<>(pattern.names());
    this.answer = answer;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (local.hasNext()) {
        next = joined(local.next(), remote);
      } else if (answer.hasNext()) {
        remote = answer.next();
        local = batch.rows(key(remote)).iterator();
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Binding next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Binding row = next.orElseThrow();
    next = Optional.empty();
    return row;
  }

  private List<Node> key(Binding row) {
    List<Node> key = new ArrayList<>(batch.vars().size());
    for (Var var : batch.vars()) {
      Node value = row.get(names.get(var));
      if (value != null) {
        key.add(value);
      }
    }
    return key;
  }

  /** Both rows as one; none if they disagree. */
  private Optional<Binding> joined(Binding ours, Binding theirs) {
    BindingBuilder both = Binding.builder(ours);
    for (Map.Entry<Var, Var> name : names.entrySet()) {
      Node value = theirs.get(name.getValue());
      Node known = ours.get(name.getKey());
      if (value != null && known == null) {
        both.add(name.getKey(), value);
      } else if (value != null && !known.equals(value) && !batch.vars().contains(name.getKey())) {
        return Optional.empty();
      }
    }
    return Optional.of(both.build());
  }
}
