package io.github.tflinkrdf.check;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/**
 * The values of one subject by the number of the property, in arrays that are used again for the
 * next subject. Values may stand twice, as triples may; they are counted once. Belongs to one
 * thread.
 */
final class Facts {
  private static final int NONE = -1;

  /** Values that are known to have passed a requirement. */
  private static final int MOST_PASSED = 1 << 8;

  private final int[] last;
  private final int[] sizes;
  private Node[] values = new Node[64];
  private int[] before = new int[64];
  private int filled;
  private final Node[][] passed;

  /**
   * @param eachValues how many requirements note what passed them
   */
  Facts(int properties, int eachValues) {
    this.passed = new Node[eachValues][MOST_PASSED];
    this.last = new int[properties];
    this.sizes = new int[properties];
  }

  void clear() {
    Arrays.fill(last, NONE);
    Arrays.fill(sizes, 0);
    filled = 0;
  }

  void add(int property, Node value) {
    if (filled == values.length) {
      values = Arrays.copyOf(values, filled * 2);
      before = Arrays.copyOf(before, filled * 2);
    }
    values[filled] = value;
    before[filled] = last[property];
    last[property] = filled++;
    sizes[property]++;
  }

  /** Values that passed a requirement, whatever they were values of; by their hash. */
  Node[] passed(int requirement) {
    return passed[requirement];
  }

  /** The place of a value of a property, which {@link #before} takes on from; negative if none. */
  int last(int property) {
    return last[property];
  }

  int before(int place) {
    return before[place];
  }

  Node value(int place) {
    return values[place];
  }

  boolean has(int property, Node value) {
    return among(last[property], value);
  }

  /** Whether a value is at a place or before it. */
  private boolean among(int place, Node value) {
    for (int i = place; i >= 0; i = before[i]) {
      if (values[i] == value || values[i].equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a property has so many different values or more. */
  boolean atLeast(int property, int count) {
    if (sizes[property] < count || count <= 1) {
      return sizes[property] >= count;
    }
    int different = 0;
    for (int i = last[property]; i >= 0 && different < count; i = before[i]) {
      different += among(before[i], values[i]) ? 0 : 1;
    }
    return different >= count;
  }
}
