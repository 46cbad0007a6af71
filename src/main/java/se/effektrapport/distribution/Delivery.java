package se.effektrapport.distribution;

import java.util.Objects;
import java.util.Optional;

/**
 * What shall reach somebody, once.
 *
 * @param edition the edition that is handed over; empty for what is about no edition
 * @param code the receiver's in the register
 * @param about what else tells it from others of its kind, such as a day or a digest of its
 *     content; often empty
 */
public record Delivery(int round, Kind kind, Optional<Integer> edition, String code, String about) {

  /** What can be delivered. */
  public enum Kind {
    /** An edition and what belongs to it, to a nämnd. */
    HANDING_OVER("overlamnande", "överlämnande"),
    /** That an answer has come, to the one who answered. */
    RECEIPT("kvittens", "kvittens"),
    /** That an answer is missing or has errors left. */
    REMINDER("paminnelse", "påminnelse");

    private final String word;
    private final String inText;

    Kind(String word, String inText) {
      this.word = word;
      this.inText = inText;
    }

    /** In names and lists, in ASCII. */
    public String word() {
      return word;
    }

    /** As in the middle of a sentence. */
    public String inText() {
      return inText;
    }
  }

  public Delivery {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(edition);
    Objects.requireNonNull(code);
    Objects.requireNonNull(about);
  }

  /** That an edition is handed over to a nämnd. */
  public static Delivery handingOver(int round, int edition, String code) {
    return new Delivery(round, Kind.HANDING_OVER, Optional.of(edition), code, "");
  }
}
