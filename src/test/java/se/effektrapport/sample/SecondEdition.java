package se.effektrapport.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.CompareContents;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.edition.Item;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.edition.Label;
import se.effektrapport.edition.Remark;
import se.effektrapport.edition.Respondent;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.TellCounts;
import se.effektrapport.protection.Told;
import se.effektrapport.wording.SameChapters;
import se.effektrapport.wording.WordReport;

/** The editions that follow the sample edition. Each is made once for all tests. */
public final class SecondEdition {

  private static final String CORRECTED = "KUN";

  private static SecondEdition withTheLateAnswer;
  private static SecondEdition withEveryChange;

  private final Content content;
  private final String markup;
  private final String changesMarkup;

  private SecondEdition(Content found) {
    Content first = SampleEdition.get().content();
    Changes.Earlier base =
        new Changes.Earlier(
            1, first.head().date(), Optional.of(new BoardDecision(LocalDate.of(2022, 11, 15), 12)));
    Changes changes = new CompareContents(first, found).compare(base, base);
    WordReport words = new WordReport(SampleEdition.TEMPLATES);
    content = found.since(SameChapters.add(changes, words.word(first), words.word(found)));
    markup = words.word(content);
    changesMarkup = words.wordChanges(content).orElseThrow();
  }

  /** The one answer that lies in "sena" has come, and nothing else has changed. */
  public static synchronized SecondEdition withTheLateAnswer() {
    withTheLateAnswer =
        withTheLateAnswer == null ? new SecondEdition(lateContent()) : withTheLateAnswer;
    return withTheLateAnswer;
  }

  /** Also an answer has been corrected in every way there is. */
  public static synchronized SecondEdition withEveryChange() {
    withEveryChange =
        withEveryChange == null ? new SecondEdition(corrected(lateContent())) : withEveryChange;
    return withEveryChange;
  }

  public Content content() {
    return content;
  }

  public String markup() {
    return markup;
  }

  public Document report() {
    return new ParseDocument().parse(markup);
  }

  /** The document that tells only what changed. */
  public Document changes() {
    return new ParseDocument().parse(changesMarkup);
  }

  private static Content lateContent() {
    List<Told> elsewhere = new ArrayList<>(SampleEdition.yearBefore(2022));
    elsewhere.addAll(SampleEdition.get().told());
    try {
      Material material = new CountSampleRound(2022).withTheLateAnswer();
      return SampleEdition.content(2, material, TellCounts.beside(material, elsewhere));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Content corrected(Content content) {
    return new Content(
        content.head(),
        content.respondents().stream().map(SecondEdition::corrected).toList(),
        content.pillars(),
        content.questions(),
        content.columns(),
        items(content.activities()),
        remarks(content.passages()),
        content.excerpts(),
        content.figures(),
        content.texts().subList(1, content.texts().size()),
        content.changes(),
        content.development(),
        content.steering());
  }

  private static Respondent corrected(Respondent each) {
    return !each.code().equals(CORRECTED)
        ? each
        : new Respondent(
            each.code(),
            each.name(),
            each.shortName(),
            each.district(),
            each.answer(),
            each.received(),
            Optional.of(CORRECTED + " svar 2"));
  }

  /** The first is renamed, the second is told otherwise and elsewhere, the third is taken away. */
  private static List<Item> items(List<Item> all) {
    List<Item> own = all.stream().filter(each -> each.administration().equals(CORRECTED)).toList();
    List<Item> items = new ArrayList<>(all);
    items.set(all.indexOf(own.getFirst()), renamed(own.getFirst(), "Trygga kvällar i kvarteret"));
    items.set(all.indexOf(own.get(1)), told(own.get(1)));
    items.remove(own.get(2));
    return items;
  }

  private static Item renamed(Item item, String name) {
    return new Item(
        item.reference(), CORRECTED, item.submission(), name, item.label(), item.cells());
  }

  private static Item told(Item item) {
    Label label = new Label("C", "C3", "", 1, "REVIEWER", List.of(), false, "");
    List<Cell> cells =
        item.cells().stream()
            .flatMap(
                each -> each.column().equals("hinder") ? Stream.empty() : Stream.of(told(each)))
            .toList();
    return new Item(item.reference(), CORRECTED, item.submission(), item.name(), label, cells);
  }

  private static Cell told(Cell cell) {
    String text =
        switch (cell.column()) {
          case "effekt" -> cell.text() + "\n\nDet bekräftas av höstens trygghetsvandringar.";
          case "antal_totalt" -> "..";
          default -> cell.text();
        };
    return new Cell(
        cell.column(), cell.choice(), text, cell.removed(), cell.sheet(), cell.address());
  }

  /** The first is longer, the second is gone, and there is one more. */
  private static List<Remark> remarks(List<Remark> all) {
    List<Remark> own =
        all.stream().filter(each -> each.administration().equals(CORRECTED)).toList();
    List<Remark> remarks = new ArrayList<>(all);
    remarks.set(
        all.indexOf(own.getFirst()),
        said(own.getFirst(), own.getFirst().text() + " Det fortsätter vi med."));
    remarks.remove(own.get(1));
    remarks.add(said(own.getLast(), "Vi har också börjat samarbeta med biblioteket."));
    return remarks;
  }

  private static Remark said(Remark remark, String text) {
    return new Remark(
        remark.reference(),
        CORRECTED,
        remark.submission(),
        remark.question(),
        text,
        remark.removed(),
        remark.label(),
        remark.sheet(),
        remark.address());
  }
}
