package se.effektrapport.sheet;

import java.util.Objects;

/** A comment to be put in a cell. */
public record Note(String sheet, String cell, String text) {

  public Note {
    Objects.requireNonNull(sheet);
    Objects.requireNonNull(cell);
    Objects.requireNonNull(text);
  }
}
