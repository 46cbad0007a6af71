package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.classification.Codebook;
import se.effektrapport.edition.Content.Takes;
import se.effektrapport.edition.Pillar.Area;
import se.effektrapport.edition.Respondent.Answer;
import se.effektrapport.figures.Figures;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.protection.Withholding;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.review.QuoteVerdicts;
import se.effektrapport.round.Administration;

/**
 * Freezes the answers in force, their classifications, the numbers and the texts into the content
 * of an edition.
 */
public final class FreezeContent {

  private final ShowText showText;
  private final Withholding withholding;
  private final QuoteVerdicts quotations;

  /** Before any reviewer has decided what is quoted or released. */
  public FreezeContent(ProtectText protectText, Withholding withholding) {
    this(new ShowText(protectText), withholding, QuoteVerdicts.none());
  }

  public FreezeContent(ShowText showText, Withholding withholding, QuoteVerdicts quotations) {
    this.showText = showText;
    this.withholding = withholding;
    this.quotations = quotations;
  }

  /**
   * @param before the chapter texts of the edition before: one that is the same keeps its basis
   */
  public Content freeze(
      Head head,
      Material material,
      Figures figures,
      List<ChapterText> texts,
      List<ChapterText> before) {
    Questionnaire asked = material.questionnaire();
    FreezeUnits units = new FreezeUnits(material, showText, withholding);
    List<Item> activities = units.activities();
    List<Remark> passages = units.passages();
    List<Pillar> pillars = pillars(material.codebook());
    List<Respondent> respondents =
        material.round().respondents().stream().map(each -> respondent(each, material)).toList();
    return new Content(
        head,
        respondents,
        pillars,
        asked.questions().stream()
            .map(q -> new Content.Question(q.id(), q.text(), q.chapter()))
            .toList(),
        asked.columns().stream().map(FreezeContent::column).toList(),
        activities,
        passages,
        new ChooseExcerpts(asked, pillars, quotations).choose(activities, passages),
        figures.all(),
        new KeepBasis(respondents, figures.all(), before).of(texts),
        Optional.empty(),
        new FreezeDevelopment(material, showText, withholding).development(),
        new FreezeSteering(material).steering());
  }

  private static Respondent respondent(Administration asked, Material material) {
    Optional<Answered> answer =
        material.answered().stream()
            .filter(each -> each.administration().code().equals(asked.code()))
            .findFirst();
    return new Respondent(
        asked.code(),
        asked.name(),
        asked.shortName(),
        asked.kind() == Administration.Kind.DISTRICT,
        answer
            .map(a -> a.submission().onTime() ? Answer.IN_TIME : Answer.LATE)
            .orElse(Answer.MISSING),
        answer.map(a -> a.submission().received()),
        answer.map(a -> a.submission().publicName()));
  }

  private static List<Pillar> pillars(Codebook codebook) {
    List<Pillar> pillars = new ArrayList<>();
    codebook
        .utgangspunkter()
        .forEach(
            u ->
                pillars.add(
                    new Pillar(
                        u.id(),
                        u.name(),
                        false,
                        u.delomraden().stream().map(d -> new Area(d.id(), d.name())).toList())));
    pillars.add(new Pillar(codebook.other().id(), codebook.other().name(), true, List.of()));
    return pillars;
  }

  private static Content.Column column(Column column) {
    return new Content.Column(
        column.id(), column.header(), column.chapter().orElse(""), takes(column));
  }

  private static Takes takes(Column column) {
    return switch (column.kind()) {
      case Kind.Number number -> column.countsPersons() ? Takes.PERSONS : Takes.NUMBER;
      case Kind.Day day -> Takes.DAY;
      case Kind.FromList list -> Takes.TEXT;
      case Kind.ShortText text -> Takes.TEXT;
      case Kind.RunningText text -> Takes.TEXT;
    };
  }
}
