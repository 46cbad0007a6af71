package se.effektrapport.sheet;

import java.util.Optional;

/**
 * What a cell's XML holds.
 *
 * @param type "n", "s", "str", "inlineStr", "b", "d" or "e"
 * @param style the index of the cell's format, or null
 * @param formula empty text if it is shared from another cell
 * @param value empty if there is no element for it
 */
record RawCell(String type, String style, Optional<String> formula, Optional<String> value) {

  boolean isEmpty() {
    return formula.isEmpty() && value.orElse("").isEmpty();
  }

  /** A text may be empty because the formula says so; a number is never empty. */
  boolean lacksValue() {
    return formula.isPresent() && (value.isEmpty() || value.get().isBlank() && !type.equals("str"));
  }
}
