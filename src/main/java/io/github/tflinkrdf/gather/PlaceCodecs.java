package io.github.tflinkrdf.gather;

import java.io.IOException;
import java.util.Comparator;

/** Orders regions and positions and spills them; the names of places as numbers of a dictionary. */
final class PlaceCodecs {
  static final Comparator<Region> REGIONS =
      Comparator.comparing(Region::assembly)
          .thenComparing(Region::chromosome)
          .thenComparingInt(Region::low)
          .thenComparingInt(Region::high)
          .thenComparing(Region::strand);
  static final Comparator<Position> POSITIONS =
      Comparator.comparing(Position::assembly)
          .thenComparing(Position::chromosome)
          .thenComparingInt(Position::position)
          .thenComparing(Position::strand);

  /** Bytes of heap; the strings are shared. */
  private static final int WEIGHT = 40;

  private final Dictionary names = new Dictionary();

  Codec<Region> regions() {
    return new RegionCodec();
  }

  Codec<Position> positions() {
    return new PositionCodec();
  }

  private final class RegionCodec implements Codec<Region> {
    @Override
    public void write(Region region, RunOutput out) throws IOException {
      out.number(names.number(region.assembly()));
      out.number(names.number(region.chromosome()));
      out.number(region.low());
      out.number(region.high());
      out.number(names.number(region.strand()));
    }

    @Override
    public Region read(RunInput in) throws IOException {
      return new Region(
          names.text(in.number()),
          names.text(in.number()),
          in.number(),
          in.number(),
          names.text(in.number()));
    }

    @Override
    public int weight(Region region) {
      return WEIGHT;
    }
  }

  private final class PositionCodec implements Codec<Position> {
    @Override
    public void write(Position position, RunOutput out) throws IOException {
      out.number(names.number(position.assembly()));
      out.number(names.number(position.chromosome()));
      out.number(position.position());
      out.number(names.number(position.strand()));
    }

    @Override
    public Position read(RunInput in) throws IOException {
      return new Position(
          names.text(in.number()), names.text(in.number()), in.number(), names.text(in.number()));
    }

    @Override
    public int weight(Position position) {
      return WEIGHT;
    }
  }
}
