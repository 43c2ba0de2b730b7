package io.github.tflinkrdf.store.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.sparql.sse.ItemList;
import org.apache.jena.sparql.sse.ItemWriter;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;

/**
 * What the optimizer reads: triples per predicate, and per class, written as Jena's {@code Stats}
 * does, and before them those per subject and object. Counted from SPO and POS while they are
 * packed, each by its thread.
 */
final class Statistics {
  private static final String MEMBER = RDF.getURI() + "_";

  private final long[] perPredicate;
  private final Node[] predicates;
  private final FanOut fanOut;
  private final Map<Long, Long> perClass = new TreeMap<>();
  private long lastClass = -1;
  private long instances;
  private int typeAt = -1;

  Statistics(Numbering numbering, List<Node> predicates) {
    this.perPredicate = new long[numbering.predicates()];
    this.predicates = new Node[perPredicate.length];
    this.fanOut = new FanOut(perPredicate.length);
    for (int number = 0; number < predicates.size(); number++) {
      int place = numbering.predicatePlace(number);
      this.predicates[place] = predicates.get(number);
      if (predicates.get(number).equals(NodeConst.nodeRDFType)) {
        typeAt = place;
      }
    }
  }

  /** What is to see the triples in an order. */
  TripleIndex.Seen of(TripleOrder order) {
    return switch (order) {
      case SPO -> fanOut::subject;
      case POS -> this::object;
      case OSP -> (object, subject) -> {};
    };
  }

  /** One triple; the same class comes again at once or never. */
  private void object(long predicate, long object) {
    fanOut.object(predicate, object);
    perPredicate[(int) predicate]++;
    if (predicate == typeAt) {
      if (object != lastClass) {
        endClass();
        lastClass = object;
      }
      instances++;
    }
  }

  private void endClass() {
    if (instances > 0) {
      perClass.put(lastClass, instances);
      instances = 0;
    }
  }

  /** What gives the node of a number. */
  interface Nodes {
    Node node(long number);
  }

  void write(Path file, Nodes nodes) throws IOException {
    endClass();
    Item stats = Item.createList();
    ItemList list = stats.getList();
    list.add("stats");
    list.add(meta());
    perClass.forEach((number, count) -> list.add(pair(type(nodes.node(number)), count)));
    for (int i = 0; i < predicates.length; i++) {
      if (perPredicate[i] > 0 && !predicates[i].toString().startsWith(MEMBER)) {
        // the first pattern that fits is taken, and the count alone stands for any
        fanOut.write(list, i, predicates[i], perPredicate[i]);
        list.add(pair(Item.createNode(predicates[i]), perPredicate[i]));
      }
    }
    list.add(pair(Item.createSymbol("other"), 0));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ItemWriter.write(out, stats);
    }
  }

  private Item meta() {
    long all = 0;
    for (long count : perPredicate) {
      all += count;
    }
    Item meta = Item.createList();
    meta.getList().add("meta");
    Item time = Item.createList();
    time.getList().add("timestamp");
    time.getList().add(Item.createNode(NodeFactoryExtra.nowAsDateTime()));
    meta.getList().add(time);
    meta.getList().add(pair(Item.createSymbol("count"), all));
    return meta;
  }

  private static Item type(Node name) {
    Item pattern = Item.createList();
    pattern.getList().add("VAR");
    pattern.getList().add(NodeConst.nodeRDFType);
    pattern.getList().add(name);
    return pattern;
  }

  private static Item pair(Item of, long count) {
    Item pair = Item.createList();
    pair.getList().add(of);
    pair.getList().add(NodeFactoryExtra.intToNode(count));
    return pair;
  }
}
