package se.effektrapport.protection;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether words tell of what happened, or of what holds in general. */
enum Tense {
  PAST,
  PRESENT,
  NONE;

  private static final Pattern WEAK_PAST =
      Pattern.compile(
          "\\p{L}{2,20}(?:ade|ades|dde|ddes|kte|ktes|pte|ptes|ste|stes|tte|ttes|nde|ndes|lde|ldes|rde|rdes|mde|mdes)");

  /** They end like a past tense and are none. */
  private static final Set<String> NO_VERBS =
      Set.of(
          "både",
          "stående",
          "boende",
          "pågående",
          "nuvarande",
          "hade",
          "minste",
          "sådde",
          "bedde",
          "flertalet",
          "måste",
          "bäste",
          "förste");

  private static final Set<String> STRONG_PAST =
      Set.of(
          "kom",
          "gick",
          "sa",
          "sade",
          "fick",
          "var",
          "blev",
          "hade",
          "tog",
          "såg",
          "gav",
          "stod",
          "låg",
          "satt",
          "skrev",
          "drog",
          "slog",
          "sköt",
          "sköts",
          "dog",
          "föll",
          "fann",
          "fanns",
          "hann",
          "höll",
          "lade",
          "la",
          "gjorde",
          "visste",
          "ville",
          "kunde",
          "skulle",
          "bad",
          "bytte",
          "åkte",
          "mötte",
          "läste",
          "lärde",
          "hjälpte",
          "började",
          "lämnade",
          "greps",
          "flydde",
          "sprang",
          "ljög",
          "grät",
          "åt",
          "bröt",
          "vann",
          "sov",
          "försvann",
          "stal",
          "bar",
          "bjöd",
          "lät",
          "steg",
          "återstod",
          "deltog",
          "uteblev",
          "avbröt",
          "födde",
          "togs",
          "sågs",
          "hölls",
          "tackade",
          "överlevde",
          "dömdes",
          "blivit",
          "börjat",
          "fått",
          "gått",
          "kommit",
          "tagit",
          "slutat",
          "varit",
          "fyllt");

  private static final Set<String> PRESENTS =
      Set.of(
          "är", "kan", "ska", "skall", "bör", "får", "måste", "behöver", "blir", "vill", "går",
          "kommer", "ringer", "deltar", "finns", "gör", "ser", "mår", "når", "ges", "sker",
          "brukar", "söker", "saknar", "har");

  private static final Pattern WEAK_PRESENT = Pattern.compile("\\p{L}{2,20}(?:ar|er|as|es)");

  /** What somebody says is told of that person, though it is in the present. */
  private static final Set<String> REPORTS =
      Set.of("säger", "berättar", "uppger", "skriver", "tycker", "fortsätter");

  static Tense of(String lower, String next) {
    if (lower.equals("har")) {
      return next.matches("rätt|ett|behov|svårt|lätt|en|två|tre|inte|möjlighet")
              || !next.endsWith("t") && !ADVERBS.contains(next)
          ? PRESENT
          : PAST;
    }
    if (REPORTS.contains(lower)) {
      return PAST;
    }
    if (STRONG_PAST.contains(lower)) {
      return PAST;
    }
    if (PRESENTS.contains(lower)) {
      return PRESENT;
    }
    return WEAK_PAST.matcher(lower).matches()
            && lower.length() <= 24
            && !NO_VERBS.contains(lower)
            && !lower.endsWith("ande")
            && !lower.endsWith("ende")
        ? PAST
        : NONE;
  }

  /** Between "har" and what was done. */
  private static final Set<String> ADVERBS =
      Set.of(
          "sedan",
          "nu",
          "också",
          "redan",
          "själv",
          "nyligen",
          "även",
          "under",
          "efter",
          "därefter",
          "idag",
          "ännu");

  static boolean mayBePresent(String lower) {
    return PRESENTS.contains(lower)
        || lower.length() <= 24 && WEAK_PRESENT.matcher(lower).matches();
  }
}
