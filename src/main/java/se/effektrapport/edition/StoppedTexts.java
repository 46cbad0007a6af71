package se.effektrapport.edition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.answers.Submission;
import se.effektrapport.protection.Hit;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.protection.ProtectedText;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.review.ReleaseVerdicts;
import se.effektrapport.review.Stopped;
import se.effektrapport.review.UnitKey;
import se.effektrapport.texts.WrittenChapter;

/** The texts that protection found something in, or that reviewers took away, each once. */
public final class StoppedTexts {

  private final ProtectText protectText;
  private final ReleaseVerdicts releases;
  private final Predicate<WrittenText> published;
  private final Map<String, String> administrations = new HashMap<>();
  private final Map<String, String> questions = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();

  public StoppedTexts(
      ProtectText protectText,
      ReleaseVerdicts releases,
      Questionnaire questionnaire,
      Content content) {
    this.protectText = protectText;
    this.releases = releases;
    content.respondents().forEach(each -> administrations.put(each.code(), each.name()));
    questionnaire.questions().forEach(each -> questions.put(each.id(), each.text()));
    questionnaire.columns().forEach(each -> columns.put(each.id(), each.header()));
    Set<String> texts =
        questionnaire.columns().stream()
            .filter(each -> !each.countsPersons())
            .map(Column::id)
            .collect(Collectors.toSet());
    this.published = each -> each.passage() || each.isOwn() || texts.contains(each.field());
  }

  /**
   * @param answers that the edition is made from
   */
  public List<Stopped> in(List<Submission> answers, List<WrittenChapter> chapters) {
    Map<UnitKey, Stopped> once = new LinkedHashMap<>();
    Stream.concat(
            answers.stream().flatMap(WrittenText::of), chapters.stream().flatMap(WrittenText::of))
        .filter(published)
        .flatMap(each -> stopped(each).stream())
        .forEach(each -> once.merge(each.words(), each, StoppedTexts::together));
    return List.copyOf(once.values());
  }

  private static Stopped together(Stopped first, Stopped next) {
    return List.of(first.reference().split(", ")).contains(next.reference())
        ? first
        : first.alsoIn(next.reference());
  }

  private List<Stopped> stopped(WrittenText text) {
    ProtectedText found = protectText.protect(text.text());
    String hits = ReleaseVerdicts.digest(found.hits());
    return found.isUntouched() && releases.of(text.words(), hits).isEmpty()
        ? List.of()
        : List.of(stopped(text, found, hits));
  }

  private Stopped stopped(WrittenText text, ProtectedText found, String hits) {
    UnitKey words = text.words();
    return new Stopped(
        words,
        hits,
        text.reference(),
        text.isOwn()
            ? "Handläggarens egna texter"
            : administrations.getOrDefault(text.administration(), text.administration()),
        text.isOwn() ? "Kapitlet " + text.field() : said(text),
        text.text(),
        found.hits().stream().map(each -> told(each, text.text())).toList(),
        new ShowText(protectText, releases)
            .of(text.administration(), text.field(), text.text())
            .text(),
        releases.inForce(words, hits),
        releases.of(words, hits));
  }

  private String said(WrittenText text) {
    return (text.passage() ? questions : columns).getOrDefault(text.field(), text.field());
  }

  private static String told(Hit hit, String text) {
    return "%s: %s"
        .formatted(hit.kind().caption(), text.substring(hit.start(), hit.start() + hit.length()));
  }
}
