package io.github.tflinkrdf.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The properties that shapes speak of, numbered from 0: a small open table, which is quicker to ask
 * than a map. Properties are added before any is looked up.
 */
final class Properties {
  /** The number of a property of which no shape speaks. */
  static final int UNKNOWN = -1;

  private final List<Node> properties = new ArrayList<>();
  private Node[] cells = {};
  private int[] numbers = {};

  int add(Node property) {
    int known = properties.indexOf(property);
    if (known >= 0) {
      return known;
    }
    properties.add(property);
    cells = new Node[Integer.highestOneBit(properties.size()) * 8];
    numbers = new int[cells.length];
    Arrays.fill(numbers, UNKNOWN);
    for (int i = 0; i < properties.size(); i++) {
      int cell = cell(properties.get(i));
      cells[cell] = properties.get(i);
      numbers[cell] = i;
    }
    return properties.size() - 1;
  }

  /** May be asked by several threads. */
  int number(Node property) {
    int cell = cell(property);
    if (cells[cell] != null && cells[cell] != property) {
      // triples come with the same objects, which need not be compared the next time
      cells[cell] = property;
    }
    return numbers[cell];
  }

  /** Where a property is, or would be. */
  private int cell(Node property) {
    int hash = property.hashCode();
    int cell = (hash ^ hash >>> 15) & cells.length - 1;
    while (cells[cell] != null && cells[cell] != property && !cells[cell].equals(property)) {
      cell = cell + 1 & cells.length - 1;
    }
    return cell;
  }

  int size() {
    return properties.size();
  }
}
