package io.github.tflinkrdf.mapping;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Steps one after the other. They are joined to one method handle, which the JIT compiles as if
 * they were written out in a method of their own, with all that their records hold as constants. A
 * loop over the steps takes a third longer: each would be called through the same few lines, where
 * the processor cannot foresee which is next.
 */
final class Sequence implements Step {
  private static final MethodHandle RUN = handle();

  private final MethodHandle steps;

  Sequence(List<Step> steps) {
    this.steps = join(steps);
  }

  private static MethodHandle handle() {
    try {
      return MethodHandles.lookup()
          .findVirtual(Step.class, "run", MethodType.methodType(void.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Step.run", e);
    }
  }

  /** By halves, so that the handles do not nest deeper than the JIT inlines. */
  private static MethodHandle join(List<Step> steps) {
    if (steps.size() < 2) {
      return steps.isEmpty()
          ? MethodHandles.empty(MethodType.methodType(void.class))
          : RUN.bindTo(steps.get(0));
    }
    int half = steps.size() / 2;
    return MethodHandles.foldArguments(
        join(steps.subList(half, steps.size())), join(steps.subList(0, half)));
  }

  @Override
  public void run() {
    try {
      steps.invokeExact();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a step declares no such exception", e);
    }
  }
}
