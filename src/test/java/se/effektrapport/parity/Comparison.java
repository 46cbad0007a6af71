package se.effektrapport.parity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Two readings of one document without the differences that are meant. */
record Comparison(List<Item> pdf, List<Item> word, Set<Intended> met) {

  static Comparison of(Reading pdf, Reading word) {
    List<Item> left = pdf.items();
    List<Item> right = word.items();
    Set<Intended> met = EnumSet.noneOf(Intended.class);
    for (Intended each : Intended.values()) {
      List<Item> changedLeft = each.pdf(left);
      List<Item> changedRight = each.word(right);
      if (!changedLeft.equals(left) || !changedRight.equals(right)) {
        met.add(each);
      }
      left = changedLeft;
      right = changedRight;
    }
    return new Comparison(left, right, met);
  }

  String difference() {
    return new Difference(pdf, word).toString();
  }
}
