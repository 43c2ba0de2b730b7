package io.github.tflinkrdf.store.load;

import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.tdb2.loader.base.CoLib;

/** Fills an empty B+tree from the bottom up, in a transaction of its own. */
final class PackedTree {
  private PackedTree() {}

  static void pack(BPlusTree tree, Iterator<Record> sorted) {
    if (!sorted.hasNext()) {
      return;
    }
    TransactionCoordinator coordinator = CoLib.newCoordinator();
    coordinator.add(tree);
    CoLib.start(coordinator);
    Transaction transaction = coordinator.begin(TxnType.WRITE);
    boolean packed = false;
    try {
      BPlusTreeRewriter.packIntoBPlusTree(
          sorted,
          tree.getParams(),
          tree.getRecordFactory(),
          tree.getStateManager().getBufferChannel(),
          tree.getNodeManager().getBlockMgr(),
          tree.getRecordsMgr().getBlockMgr());
      packed = true;
    } finally {
      if (!packed) {
        transaction.abort();
        transaction.end();
      }
    }
    transaction.commit();
    transaction.end();
  }
}
