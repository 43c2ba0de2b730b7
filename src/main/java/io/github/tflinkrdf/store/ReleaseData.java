package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.ChannelManager;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The data of a release, open in this process. Closing it gives up the lock of the operating system
 * that keeps other processes out.
 *
 * @param dataset transactional; to be read only, once the release is published
 */
public record ReleaseData(DatasetGraph dataset) implements AutoCloseable {
  private static final String STORAGE = "Data-0001";
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  static ReleaseData open(Path tdb2) {
    if (!isIn(tdb2)) {
      throw new UserError(tdb2 + " is not a TDB2 database", 3);
    }
    return connect(tdb2);
  }

  /** True if there is a database; TDB2 would make an empty one of any folder it is given. */
  static boolean isIn(Path tdb2) {
    return Files.isDirectory(tdb2.resolve(STORAGE));
  }

  /** Opens a location, made if it is not there. */
  static ReleaseData connect(Path tdb2) {
    Location location = Location.create(tdb2);
    try {
      // into a new database TDB2 would write the sizes, and they are those of this process alone
      return new ReleaseData(
          isIn(tdb2)
              ? DatabaseMgr.connectDatasetGraph(
                  location, NodeCaches.of(Runtime.getRuntime().maxMemory()))
              : DatabaseMgr.connectDatasetGraph(location));
    } catch (DBOpEnvException e) {
      throw new ReleaseInUse(holder(e));
    } catch (RuntimeException | InternalError e) {
      // the latter is how the JVM says that a file ends before what is mapped of it
      letGo(location);
      throw new UserError(tdb2 + " cannot be opened: " + e.getMessage(), 3);
    }
  }

  /** Gives back what TDB2 keeps of a location that it could not open. */
  private static void letGo(Location location) {
    List<Location> both = List.of(location, location.getSubLocation(STORAGE));
    for (Location locked : both) {
      if (locked.exists()) {
        ProcessFileLock.release(DatabaseConnection.lockForLocation(locked));
      }
    }
    ChannelManager.releaseAll(location.getDirectoryPath());
  }

  /** Adds triples to the default graph and to a named one, in one transaction. */
  void add(Node graphName, Graph triples) {
    Txn.executeWrite(
        dataset,
        () -> {
          GraphUtil.addInto(dataset.getDefaultGraph(), triples);
          GraphUtil.addInto(dataset.getGraph(graphName), triples);
        });
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }

  private static String holder(DBOpEnvException e) {
    Matcher matcher = HOLDER.matcher(String.valueOf(e.getMessage()));
    return matcher.find() ? "process " + matcher.group(1) : "another process";
  }
}
