package io.github.tflinkrdf.gather;

import java.io.IOException;
import java.util.Comparator;

/** Orders regions and positions and spills them; the names of places as numbers of a dictionary. */
final class PlaceCodecs {
  static final Comparator<Region> REGIONS = PlaceCodecs::compare;
  static final Comparator<Position> POSITIONS = PlaceCodecs::compare;

  /** Bytes of heap; the strings are shared. */
  private static final int WEIGHT = 40;

  private final Dictionary names = new Dictionary();

  private static int compare(Region a, Region b) {
    int order = compare(a.assembly(), a.chromosome(), b.assembly(), b.chromosome());
    order = order != 0 ? order : Integer.compare(a.low(), b.low());
    order = order != 0 ? order : Integer.compare(a.high(), b.high());
    return order != 0 ? order : a.strand().compareTo(b.strand());
  }

  private static int compare(Position a, Position b) {
    int order = compare(a.assembly(), a.chromosome(), b.assembly(), b.chromosome());
    order = order != 0 ? order : Integer.compare(a.position(), b.position());
    return order != 0 ? order : a.strand().compareTo(b.strand());
  }

  /** Sites share the strings of their chromosome, so that most need not be compared by letters. */
  @SuppressWarnings("ReferenceEquality")
  private static int compare(String assemblyA, String nameA, String assemblyB, String nameB) {
    if (assemblyA == assemblyB && nameA == nameB) {
      return 0;
    }
    int order = assemblyA.compareTo(assemblyB);
    return order != 0 ? order : nameA.compareTo(nameB);
  }

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
