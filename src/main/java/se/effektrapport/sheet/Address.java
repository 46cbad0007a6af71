package se.effektrapport.sheet;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A cell by numbers, both from 1, in reading order. */
record Address(int row, int column) implements Comparable<Address> {

  private static final Pattern WRITTEN = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
  private static final Comparator<Address> ORDER =
      Comparator.comparingInt(Address::row).thenComparingInt(Address::column);

  static Optional<Address> of(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      return Optional.empty();
    }
    int letters = Cell.lettersIn(written);
    int column = Area.number(written.substring(0, letters));
    Address address = new Address(Integer.parseInt(written.substring(letters)), column);
    boolean isThere = address.row <= 1_048_576 && address.column <= 16_384;
    return isThere ? Optional.of(address) : Optional.empty();
  }

  @Override
  public int compareTo(Address other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return ReadSheet.letters(column) + row;
  }
}
