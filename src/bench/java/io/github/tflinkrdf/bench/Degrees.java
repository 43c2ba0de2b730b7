package io.github.tflinkrdf.bench;

/**
 * How many targets each factor has: from four up to three quarters of all proteins, most few, with
 * exactly the wanted sum.
 */
final class Degrees {
  private static final int LEAST = 4;
  private static final double MOST = 0.75;

  private final int[] degrees;

  Degrees(Census census, long seed) {
    int factors = census.factors();
    degrees = new int[factors];
    double mean = (double) census.interactions() / factors;
    double most = Math.max(mean + 1, MOST * census.targets());
    double least = Math.min(LEAST, mean / 2);
    double exponent = (most - least) / (mean - least) - 1;
    double[] weights = new double[factors];
    double sum = 0;
    for (int rank = 0; rank < factors; rank++) {
      weights[rank] = least + (most - least) * Math.pow((rank + 0.5) / factors, exponent);
      sum += weights[rank];
    }
    deal(weights, census, sum, seed);
  }

  /** Ranks are dealt over the factors so that the large ones are not neighbours. */
  private void deal(double[] weights, Census census, double sum, long seed) {
    int factors = weights.length;
    long given = 0;
    double cumulated = 0;
    long debt = 0;
    for (int rank = 0; rank < factors; rank++) {
      cumulated += weights[rank];
      long due = Math.round(census.interactions() * cumulated / sum) - given;
      given += due;
      long degree = Math.min(due + debt, census.targets());
      debt += due - degree;
      degrees[place(rank, factors, seed)] = (int) degree;
    }
    for (int i = 0; debt > 0; i++) {
      int more = (int) Math.min(debt, census.targets() - degrees[i]);
      degrees[i] += more;
      debt -= more;
    }
  }

  private static int place(int rank, int factors, long seed) {
    long step = 7_919;
    while (gcd(step, factors) != 1) {
      step += 2;
    }
    return (int) Math.floorMod(rank * step + seed, (long) factors);
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  int of(int factor) {
    return degrees[factor];
  }
}
