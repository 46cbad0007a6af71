package se.effektrapport.answers;

import java.util.Objects;

/** A cell as its author sees it: the sheet's name and the address in Excel letters. */
public record Place(String sheet, String cell) {

  public Place {
    Objects.requireNonNull(sheet);
    Objects.requireNonNull(cell);
  }

  @Override
  public String toString() {
    return sheet + "!" + cell;
  }
}
