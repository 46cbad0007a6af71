package se.effektrapport.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.protection.Shown;

/**
 * What an edition says that an earlier one did not, as both may be shown; frozen with the edition.
 *
 * @param base the edition it is compared with
 * @param replaced the edition it comes instead of, which may be a later one than the base
 * @param answers by administration, those of which something has changed, in the order of the
 *     register
 * @param figures the numbers that readers see otherwise than before, with the new and the gone
 * @param reclassified what was in both and has another utgångspunkt or delområde
 * @param texts the handläggare's words that are new, changed or gone
 * @param unchanged the chapters that read the same, word by word
 * @param partly the other chapters of which some parts do
 */
public record Changes(
    Earlier base,
    Earlier replaced,
    List<OfAnswer> answers,
    List<OfFigure> figures,
    List<Reclassified> reclassified,
    List<OfText> texts,
    List<Chapter> unchanged,
    List<Chapter> partly) {

  public Changes {
    answers = List.copyOf(answers);
    figures = List.copyOf(figures);
    reclassified = List.copyOf(reclassified);
    texts = List.copyOf(texts);
    unchanged = List.copyOf(unchanged);
    partly = List.copyOf(partly);
  }

  /** An edition that came before, and what the nämnd has decided on it. */
  public record Earlier(int number, LocalDate date, Optional<BoardDecision> decision) {

    public static Earlier of(EditionRecord edition) {
      return new Earlier(edition.number(), edition.date(), edition.decision());
    }
  }

  /** What became of something. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** What became of an administration's answer. */
  public enum Outcome {
    /** It had not answered. */
    NEW("Nytt svar"),
    /** Another answer of its own counts now. */
    CORRECTED("Rättat svar"),
    /** It has no answer any more. */
    WITHDRAWN("Återtaget svar"),
    /** It was not asked before, and has not answered. */
    ASKED("Har fått enkäten"),
    /** It is not asked any more. */
    NOT_ASKED("Är inte längre tillfrågad"),
    /** The same answer came on another day than was noted before. */
    OTHER_DAY("Samma svar, mottaget en annan dag"),
    /** The same answer is shown otherwise. */
    SHOWN_OTHERWISE("Samma svar, återgivet på ett annat sätt");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** For readers, in Swedish. */
    public String words() {
      return words;
    }
  }

  /**
   * What changed of an administration's answer.
   *
   * @param before the public name of the answer that counted, "SKÄ svar 1"; empty if none
   * @param after the public name of the one that counts; empty if none
   * @param late whether that one came after the last day
   * @param activities how many insatser that one has
   * @param items the insatser that are not the same; of a new answer all, by name only
   * @param remarks the paragraphs of open answers that are not the same
   */
  public record OfAnswer(
      String code,
      String name,
      Outcome outcome,
      String before,
      String after,
      boolean late,
      int activities,
      List<OfItem> items,
      List<OfRemark> remarks) {

    public OfAnswer {
      items = List.copyOf(items);
      remarks = List.copyOf(remarks);
    }

    /** How many of its insatser became that. */
    public long items(Kind kind) {
      return items.stream().filter(each -> each.kind() == kind).count();
    }
  }

  /**
   * What changed of an insats.
   *
   * @param name as it is now, or was if it is gone
   * @param before the reference it had; empty if it is new
   * @param after the reference it has; empty if it is gone
   */
  public record OfItem(Kind kind, String name, String before, String after, List<OfCell> cells) {

    public OfItem {
      cells = List.copyOf(cells);
    }
  }

  /** A cell under a head of the activity sheet, before and after; empty if nothing stood there. */
  public record OfCell(String header, String before, String after) {}

  /** A paragraph of an open answer, before and after; empty if there was none. */
  public record OfRemark(
      Kind kind,
      String question,
      String referenceBefore,
      String referenceAfter,
      String before,
      String after) {}

  /**
   * A number before and after.
   *
   * @param before empty if there was no such number
   * @param after empty if there is none any more
   */
  public record OfFigure(String id, String label, Optional<Shown> before, Optional<Shown> after) {}

  /** Why something is classified otherwise. */
  public enum Reason {
    /** A reviewer decided. */
    REVIEWED("En granskare har avgjort klassificeringen"),
    /** A reviewer had decided, and that does not count any more. */
    REVIEW_GONE("En granskares beslut gäller inte längre"),
    /** The respondent chose otherwise. */
    CHOSEN("Förvaltningen har ändrat sitt val"),
    /** The words that it is computed from are others. */
    WORDS("Texten har ändrats"),
    /** The words are the same, so it is the way of computing. */
    COMPUTATION("Kodboken eller beräkningen har ändrats");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** For readers, in Swedish. */
    public String words() {
      return words;
    }
  }

  /**
   * An insats or a paragraph that stood in both and has another utgångspunkt or delområde.
   *
   * @param words its name, or the words of the paragraph
   * @param pillarBefore the name of the utgångspunkt
   * @param areaBefore the name of the delområde, empty if none
   */
  public record Reclassified(
      String code,
      String name,
      boolean activity,
      String before,
      String after,
      String words,
      String pillarBefore,
      String areaBefore,
      String pillar,
      String area,
      Reason reason) {}

  /** The handläggare's words for a chapter; the file they stand in, or stood in. */
  public record OfText(Kind kind, String chapter, String file) {}

  /**
   * A chapter by its id in the markup, and its heading.
   *
   * @param parts the headings within it under which it reads the same; of a chapter that reads the
   *     same throughout, all of them
   */
  public record Chapter(String id, String title, List<String> parts) {

    public Chapter {
      parts = List.copyOf(parts);
    }
  }

  /** The same with what reads the same. */
  public Changes withUnchanged(List<Chapter> whole, List<Chapter> inPart) {
    return new Changes(base, replaced, answers, figures, reclassified, texts, whole, inPart);
  }

  /** Whether there is nothing to tell: only the way it is put may have changed. */
  public boolean none() {
    return answers.isEmpty() && figures.isEmpty() && reclassified.isEmpty() && texts.isEmpty();
  }

  /** How many insatser became that in all. */
  public long items(Kind kind) {
    return answers.stream().mapToLong(each -> each.items(kind)).sum();
  }
}
