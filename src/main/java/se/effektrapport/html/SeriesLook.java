package se.effektrapport.html;

import java.util.List;

/** How a series is told from the others: by colour, and by hatching where colour is not seen. */
record SeriesLook(String colour, String hatchColour, Hatching hatching) {
  private static final List<String> COLOURS =
      List.of("#0b4a6f", "#8a2d5c", "#4d6b14", "#a04a00", "#56606a");
  private static final List<String> HATCH_COLOURS =
      List.of("#9db7c5", "#cfa5ba", "#b3c096", "#d9b190", "#b5babf");

  enum Hatching {
    NONE,
    RISING,
    UPRIGHT,
    FALLING,
    LEVEL
  }

  static SeriesLook of(int series) {
    int colour = series % COLOURS.size();
    int round = series / COLOURS.size(); // in the next round each colour has another hatching
    Hatching hatching = Hatching.values()[(series + round) % Hatching.values().length];
    return new SeriesLook(COLOURS.get(colour), HATCH_COLOURS.get(colour), hatching);
  }
}
