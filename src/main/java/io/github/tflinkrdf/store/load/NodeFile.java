package io.github.tflinkrdf.store.load;

import org.apache.jena.dboe.trans.data.TransBinaryDataFile;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * The node data file of TDB2, to be appended to. It holds a transaction of the thread that made it,
 * to be ended on that thread.
 */
final class NodeFile implements AutoCloseable {
  private final TransBinaryDataFile file;
  private final Transaction transaction;
  private final byte[] buffer = new byte[1 << 18];
  private long written;
  private int size;
  private boolean open = true;

  NodeFile(NodeTable nodes) {
    file = LoaderOps.ntDataFile(nodes);
    TransactionCoordinator coordinator = CoLib.newCoordinator();
    coordinator.add(file);
    CoLib.start(coordinator);
    transaction = coordinator.begin(TxnType.WRITE);
    written = file.length();
  }

  /** Where the next bytes go: the pointer of the node that they are. */
  long position() {
    return written + size;
  }

  void write(byte[] bytes, int length) {
    if (length > buffer.length - size) {
      flush();
    }
    if (length > buffer.length) {
      file.write(bytes, 0, length);
      written += length;
    } else {
      System.arraycopy(bytes, 0, buffer, size, length);
      size += length;
    }
  }

  private void flush() {
    file.write(buffer, 0, size);
    written += size;
    size = 0;
  }

  void commit() {
    flush();
    // what fails from here on cannot be taken back
    open = false;
    transaction.commit();
    transaction.end();
  }

  /** Takes back what was not committed. */
  @Override
  public void close() {
    if (open) {
      open = false;
      transaction.abort();
      transaction.end();
    }
  }
}
