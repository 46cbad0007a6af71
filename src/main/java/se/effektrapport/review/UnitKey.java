package se.effektrapport.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;

/**
 * What a decision is about: a text, the question it answers, and who answered. The same words in a
 * later answer, or in a later year, have the same key.
 *
 * @param administration the code of the administration, "SKÄ"
 * @param question the id of the question, or {@link #ACTIVITY}
 * @param textHash SHA-256 of what the unit tells, in hexadecimal, however it is spaced
 */
public record UnitKey(String administration, String question, String textHash)
    implements Comparable<UnitKey> {

  /** What stands in place of a question for an insats. */
  public static final String ACTIVITY = "insats";

  private static final Comparator<UnitKey> ORDER =
      Comparator.comparing(UnitKey::administration)
          .thenComparing(UnitKey::question)
          .thenComparing(UnitKey::textHash);

  public UnitKey {
    Objects.requireNonNull(administration);
    Objects.requireNonNull(question);
    if (!textHash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no SHA-256 in hexadecimal: " + textHash);
    }
  }

  public static UnitKey of(Submission submission, Unit unit) {
    return new UnitKey(submission.administration(), question(unit), hash(unit.telling()));
  }

  /**
   * Of words that may be quoted.
   *
   * @param field the question or the column they answer
   */
  public static UnitKey of(String administration, String field, String words) {
    return new UnitKey(administration, field, hash(words));
  }

  /** Of all the words of a unit that may be quoted. */
  public static Stream<UnitKey> ofWords(Submission submission, Unit unit) {
    String administration = submission.administration();
    return switch (unit) {
      case Passage passage -> Stream.of(of(administration, passage.question(), passage.text()));
      case Activity activity ->
          activity.values().entrySet().stream()
              .map(each -> of(administration, each.getKey(), each.getValue().written()));
    };
  }

  private static String question(Unit unit) {
    return switch (unit) {
      case Activity activity -> ACTIVITY;
      case Passage passage -> passage.question();
    };
  }

  /** The same text from an administration that took over the area of the one that wrote it. */
  UnitKey from(String successor) {
    return new UnitKey(successor, question, textHash);
  }

  @Override
  public int compareTo(UnitKey other) {
    return ORDER.compare(this, other);
  }

  /** SHA-256 of a text in which every run of spaces and line breaks is one space. */
  static String hash(String text) {
    return sha256(text.replaceAll("[\\s\\p{Z}]+", " ").strip());
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
