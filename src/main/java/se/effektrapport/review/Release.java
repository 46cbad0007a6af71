package se.effektrapport.review;

import java.util.Arrays;
import java.util.Optional;

/** What a reviewer lets through of a text in which protection found something. */
public enum Release {
  /** Nothing in it points at a person. */
  ALL("Släpp texten som den är"),
  /** What was found stays removed, but the rest may be quoted. */
  WITHOUT_HITS("Släpp utan uppgifterna"),
  /** More in it points at a person than was found. */
  NOTHING("Ta bort hela texten");

  private final String shown;

  Release(String shown) {
    this.shown = shown;
  }

  /** As it is listed to choose from. */
  String shown() {
    return shown;
  }

  static Optional<Release> chosen(String written) {
    return Arrays.stream(values()).filter(each -> Choices.isSame(written, each.shown)).findFirst();
  }
}
