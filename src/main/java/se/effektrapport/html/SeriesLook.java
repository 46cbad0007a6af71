package se.effektrapport.html;

/** How a series is told from the others: by colour, and by hatching where colour is not seen. */
record SeriesLook(String colour, Hatching hatching) {
  private static final String[] COLOURS = {"#0b4a6f", "#8a2d5c", "#4d6b14", "#a04a00", "#56606a"};

  enum Hatching {
    NONE,
    RISING,
    UPRIGHT,
    FALLING
  }

  static SeriesLook of(int series) {
    Hatching[] hatchings = Hatching.values();
    return new SeriesLook(COLOURS[series % COLOURS.length], hatchings[series % hatchings.length]);
  }
}
