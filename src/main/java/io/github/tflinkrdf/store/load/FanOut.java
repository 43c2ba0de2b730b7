package io.github.tflinkrdf.store.load;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.optimizer.reorder.PatternElements;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.ItemList;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * How many triples of a predicate a subject has, and an object, in the mean. Without it the
 * optimizer takes 2 and 10 for every predicate, and the thousands of targets of a factor for 2.
 */
final class FanOut {
  /** No less, as Jena has it: what loses no row by a join is to stay in the order of the query. */
  private static final long LEAST = 2;

  private final long[] subjects;
  private final long[] objects;
  private long lastSubject = -1;
  private long subjectPredicate = -1;
  private long lastObject = -1;
  private long objectPredicate = -1;

  FanOut(int predicates) {
    this.subjects = new long[predicates];
    this.objects = new long[predicates];
  }

  /** A triple in the order of SPO. */
  void subject(long subject, long predicate) {
    if (subject != lastSubject || predicate != subjectPredicate) {
      subjects[(int) predicate]++;
      lastSubject = subject;
      subjectPredicate = predicate;
    }
  }

  /** A triple in the order of POS. */
  void object(long predicate, long object) {
    if (object != lastObject || predicate != objectPredicate) {
      objects[(int) predicate]++;
      lastObject = object;
      objectPredicate = predicate;
    }
  }

  /** The patterns of one predicate; the objects of {@code rdf:type} are counted one by one. */
  void write(ItemList list, int place, Node predicate, long triples) {
    Item name = Item.createNode(predicate);
    list.add(
        pattern(PatternElements.TERM, name, PatternElements.ANY, mean(triples, subjects[place])));
    if (!predicate.equals(NodeConst.nodeRDFType)) {
      list.add(
          pattern(PatternElements.ANY, name, PatternElements.TERM, mean(triples, objects[place])));
    }
  }

  private static long mean(long triples, long different) {
    return Math.max(Math.min(LEAST, triples), Math.round((double) triples / different));
  }

  private static Item pattern(Item subject, Item predicate, Item object, long weight) {
    Item pattern = Item.createList();
    pattern.getList().add(subject);
    pattern.getList().add(predicate);
    pattern.getList().add(object);
    Item weighed = Item.createList();
    weighed.getList().add(pattern);
    weighed.getList().add(NodeFactoryExtra.intToNode(weight));
    return weighed;
  }
}
