package se.effektrapport.review;

import java.text.Normalizer;
import java.util.Optional;

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

  private static final KeyForm FORM = new KeyForm("", KeyForm.WORD, KeyForm.DIGEST, KeyForm.DIGEST);

  static RowKey of(int round, Doubt doubt) {
    return new RowKey(
        round,
        doubt.unit(),
        doubt.proposal().id(),
        digest(doubt.text()),
        proposal(pillar(doubt.proposal()), area(doubt.proposal())));
  }

  static Optional<RowKey> parse(String written) {
    return FORM.parse(written)
        .map(
            key ->
                new RowKey(
                    key.round(),
                    key.text(),
                    key.more().get(0),
                    key.more().get(1),
                    key.more().get(2)));
  }

  String written() {
    return FORM.written(round, unit, proposed, text, proposal);
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
