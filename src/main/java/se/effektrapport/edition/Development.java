package se.effektrapport.edition;

import java.util.List;

/**
 * What became of the insatser of the year before, for the administrations that answered both years.
 *
 * @param before the year before
 * @param merged whether any of them took over the area of another since then
 * @param followed the insatser that stand in the answers of both years
 * @param added those that are new
 * @param ended those of now that are said to have ended
 * @param gone those of the year before that had not ended and are not in the answers now
 */
public record Development(
    int before,
    boolean merged,
    List<Followed> followed,
    List<Mention> added,
    List<Mention> ended,
    List<Mention> gone) {

  public Development {
    followed = List.copyOf(followed);
    added = List.copyOf(added);
    ended = List.copyOf(ended);
    gone = List.copyOf(gone);
  }

  /**
   * An insats in both years.
   *
   * @param references those of the year before: more than one if insatser were merged
   * @param names what it was called then
   */
  public record Followed(
      String reference,
      String name,
      String administration,
      String pillar,
      List<String> references,
      List<String> names,
      Year then,
      Year now) {

    public Followed {
      references = List.copyOf(references);
      names = List.copyOf(names);
    }
  }

  /**
   * What was said of an insats in a year, as it may be shown.
   *
   * @param reached how many persons; empty if nobody said, ".." if it is withheld
   * @param direction of the effect, as the list now has it
   */
  public record Year(String reached, String direction) {}

  /**
   * An insats that stands in one of the years.
   *
   * @param reference within that year's answers
   */
  public record Mention(String reference, String name, String administration) {}
}
