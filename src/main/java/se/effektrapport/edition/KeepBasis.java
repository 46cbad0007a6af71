package se.effektrapport.edition;

import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.ChapterText.Basis;
import se.effektrapport.figures.Figure;

/** Notes what each chapter text was written upon: what was known when its words first came. */
record KeepBasis(List<Respondent> respondents, List<Figure> figures, List<ChapterText> before) {

  List<ChapterText> of(List<ChapterText> texts) {
    return texts.stream().map(this::based).toList();
  }

  private ChapterText based(ChapterText text) {
    Basis basis = earlier(text).flatMap(ChapterText::basis).orElseGet(() -> now(text));
    return new ChapterText(text.chapter(), text.file(), text.markup(), Optional.of(basis));
  }

  private Optional<ChapterText> earlier(ChapterText text) {
    return before.stream()
        .filter(each -> each.chapter().equals(text.chapter()))
        .filter(each -> each.markup().equals(text.markup()))
        .findFirst();
  }

  private Basis now(ChapterText text) {
    List<String> submissions =
        respondents.stream().flatMap(each -> each.submission().stream()).toList();
    return new Basis(submissions, new ChapterFigures(text.chapter()).fingerprint(figures));
  }
}
