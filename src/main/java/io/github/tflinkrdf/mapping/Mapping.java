package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.gather.Description;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.sys.JenaSystem;

/** The compiled mapping files, one for each kind of description. Immutable, shared by threads. */
public final class Mapping {
  static {
    JenaSystem.init();
  }

  private final Map<Class<?>, Program<?>> programs;

  private Mapping(Map<Class<?>, Program<?>> programs) {
    this.programs = programs;
  }

  /**
   * Reads and compiles the mapping files.
   *
   * @param base start of the IRIs that are minted, the field {@code ?base}
   * @throws UserError with file, line and reason if a file is not within what a mapping can be
   */
  public static Mapping compile(Resources resources, String base) {
    Map<Class<?>, Program<?>> programs = new HashMap<>();
    for (Fields<?> fields : Fields.all()) {
      programs.put(fields.type(), program(fields, resources, base));
    }
    return new Mapping(Map.copyOf(programs));
  }

  private static <D extends Description> Program<D> program(
      Fields<D> fields, Resources resources, String base) {
    Resource file = resources.get(fields.resource());
    Resource rebased =
        new Resource(file.name(), file.origin(), Resources.rebase(file.text(), base));
    return ProgramCompiler.compile(fields, rebased, base);
  }

  /** A new emitter, for one thread. */
  public Emitter emitter() {
    return new Emitter(programs);
  }
}
