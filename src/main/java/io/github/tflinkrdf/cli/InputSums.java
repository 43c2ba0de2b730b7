package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Sha256;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.describe.Input;
import io.github.tflinkrdf.pipeline.Interrupted;
import io.github.tflinkrdf.source.InputFile;
import io.github.tflinkrdf.source.InputFiles;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * The checksums of the input files, taken by a thread of its own while the files are converted.
 * What can be read only once (standard input, pipes) has none.
 */
final class InputSums implements AutoCloseable {
  private static final int BUFFER = 1 << 17;

  private final FutureTask<List<Input>> task;
  private final Thread thread;

  InputSums(List<String> inputs) {
    // found here and now: whoever builds has the same files in mind
    List<InputFile> files = InputFiles.find(inputs, InputStream.nullInputStream());
    task = new FutureTask<>(() -> sums(files));
    thread = new Thread(task, "tflink-checksums");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Waits for them; in the order of the names of the files.
   *
   * @throws UserError if a file cannot be read any more
   */
  List<Input> get() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw new Interrupted();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UserError cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  static JsonArray json(List<Input> inputs) {
    JsonArray array = new JsonArray();
    for (Input input : inputs) {
      JsonObject object = new JsonObject();
      object.put("name", input.name());
      input.bytes().ifPresent(bytes -> object.put("bytes", bytes));
      input.sha256().ifPresent(sum -> object.put("sha256", sum));
      array.add(object);
    }
    return array;
  }

  private static List<Input> sums(List<InputFile> files) {
    MessageDigest digest = Sha256.digest();
    List<Input> sums = new ArrayList<>();
    for (InputFile file : files) {
      sums.add(
          file.size().isPresent()
              ? sum(file, digest)
              : new Input(file.name(), OptionalLong.empty(), Optional.empty()));
    }
    return sums;
  }

  private static Input sum(InputFile file, MessageDigest digest) {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (InputStream in = file.opener().open()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (Thread.currentThread().isInterrupted()) {
          throw new Interrupted();
        }
        digest.update(buffer, 0, read);
        bytes += read;
      }
    } catch (IOException e) {
      throw new UserError(file.name() + " cannot be read: " + UserError.why(e), 3);
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new Input(file.name(), OptionalLong.of(bytes), Optional.of(sha256));
  }
}
