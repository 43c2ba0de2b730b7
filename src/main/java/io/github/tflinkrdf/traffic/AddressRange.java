package io.github.tflinkrdf.traffic;

import io.github.tflinkrdf.UserError;
import java.math.BigInteger;

/**
 * Addresses that begin with the same bits.
 *
 * @param first any of them
 * @param bits that are the same
 */
public record AddressRange(ClientAddress first, int bits) {

  /**
   * Reads an address, or an address and the number of bits, as in {@code 10.0.0.0/8}.
   *
   * @throws UserError if it is neither
   */
  public static AddressRange of(String text) {
    String[] parts = text.strip().split("/", 2);
    ClientAddress first = ClientAddress.parse(parts[0]).orElseThrow(() -> wrong(text));
    int all = first.address().getAddress().length * Byte.SIZE;
    if (parts.length == 1) {
      return new AddressRange(first, all);
    }
    if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > all) {
      throw wrong(text);
    }
    return new AddressRange(first, Integer.parseInt(parts[1]));
  }

  public boolean contains(ClientAddress address) {
    byte[] ours = first.address().getAddress();
    byte[] theirs = address.address().getAddress();
    int rest = ours.length * Byte.SIZE - bits;
    return ours.length == theirs.length
        && new BigInteger(1, ours)
            .shiftRight(rest)
            .equals(new BigInteger(1, theirs).shiftRight(rest));
  }

  private static UserError wrong(String text) {
    return new UserError(
        "--trusted-proxy " + text + " is no address and no range such as 10.0.0.0/8");
  }
}
