package se.effektrapport.review;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of the workbook is about, in a hidden cell: rows may be moved, and a row whose texts
 * are no longer those that were written is noticed.
 *
 * @param proposed the id of the proposal
 * @param text a digest of the text as shown
 * @param proposal a digest of the proposal as shown
 */
record RowKey(int round, UnitKey unit, String proposed, String text, String proposal) {

  private static final int DIGITS = 16;

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{4})\\|([^|]+)\\|([^|]+)\\|([0-9a-f]{64})\\|([^|]+)\\|([0-9a-f]{16})\\|([0-9a-f]{16})");

  static RowKey of(int round, Doubt doubt) {
    return new RowKey(
        round,
        doubt.unit(),
        doubt.proposal().id(),
        digest(doubt.text()),
        proposal(pillar(doubt.proposal()), area(doubt.proposal())));
  }

  static Optional<RowKey> parse(String written) {
    Matcher matcher = WRITTEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFC).strip());
    return matcher.matches()
        ? Optional.of(
            new RowKey(
                Integer.parseInt(matcher.group(1)),
                new UnitKey(matcher.group(2), matcher.group(3), matcher.group(4)),
                matcher.group(5),
                matcher.group(6),
                matcher.group(7)))
        : Optional.empty();
  }

  String written() {
    return String.join(
        "|",
        Integer.toString(round),
        unit.administration(),
        unit.question(),
        unit.textHash(),
        proposed,
        text,
        proposal);
  }

  boolean hasText(String shown) {
    return digest(shown).equals(text);
  }

  boolean hasProposal(String pillar, String area) {
    return proposal(pillar, area).equals(proposal);
  }

  /** The utgångspunkt of a proposal as shown. */
  static String pillar(Label label) {
    return label.utgangspunkt() + " – " + label.utgangspunktName();
  }

  /** The delområde of a proposal as shown; empty if there is none. */
  static String area(Label label) {
    return label.delomrade().isEmpty() ? "" : label.shown();
  }

  private static String proposal(String pillar, String area) {
    return digest(pillar + "|" + area);
  }

  /** Of what can be seen: office programs space and break lines in their own ways. */
  static String digest(String shown) {
    String seen =
        Normalizer.normalize(shown, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}\\p{C}]+", "");
    return UnitKey.sha256(seen).substring(0, DIGITS);
  }
}
