package io.github.tflinkrdf.pipeline;

/** Says nothing. */
final class SilentMeter implements Meter {
  @Override
  public void stage(String name, String unit, long total) {}

  @Override
  public void advance(long done) {}
}
