package se.effektrapport.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Excerpt;
import se.effektrapport.edition.Head;
import se.effektrapport.edition.Item;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.edition.Label;
import se.effektrapport.edition.Pillar;
import se.effektrapport.edition.Remark;
import se.effektrapport.sample.SampleEdition;
import se.effektrapport.wording.Extract.OpenQuestion;

/**
 * An extract in which everything that can be told is told, and more of it than there is room for.
 */
public final class FullExtract {

  private static final String BROMMA = "BRO";
  private static final int MANY = 40;

  /** One of those who answer is quoted once in each section at most. */
  private static final int QUOTED = 20;

  private FullExtract() {}

  /**
   * @param words in the names of insatser
   */
  public static Extract saying(String words) {
    Content held = SampleEdition.get().content();
    Head head = Head.ofDraft(SampleExtracts.round(2022), 2, LocalDate.of(2022, 12, 1));
    Content content = with(held, words).as(head, Optional.empty());
    return SampleExtracts.asked(
        SampleExtracts.on(LocalDate.of(2022, 12, 6), content, BROMMA, Optional.of(held)),
        IntStream.range(0, MANY).mapToObj(FullExtract::question).toArray(OpenQuestion[]::new));
  }

  private static OpenQuestion question(int row) {
    return new OpenQuestion(
        true,
        "bladet ”Insatser”, cell H" + (row + 5),
        "Väntade ett heltal från 0 till 100000, fann ”…”. Antalet räknas inte förrän det är"
            + " rättat.");
  }

  private static Content with(Content content, String words) {
    List<Item> items = new ArrayList<>(content.activities());
    items.replaceAll(each -> each.administration().equals(BROMMA) ? reviewed(each, words) : each);
    Item like =
        items.stream().filter(each -> each.administration().equals(BROMMA)).findFirst().get();
    IntStream.range(0, MANY).forEach(each -> items.add(another(like, each, words)));
    List<Excerpt> excerpts = new ArrayList<>(content.excerpts());
    content.excerpts().stream().limit(QUOTED).map(FullExtract::byBromma).forEach(excerpts::add);
    return new Content(
        content.head(),
        content.respondents(),
        content.pillars(),
        content.questions(),
        content.columns(),
        items,
        passages(content),
        excerpts,
        content.figures(),
        content.texts(),
        content.changes(),
        content.development(),
        content.steering());
  }

  /** No question is answered, and there are paragraphs of each utgångspunkt all the same. */
  private static List<Remark> passages(Content content) {
    List<Remark> passages = new ArrayList<>(content.passages());
    Remark like =
        passages.stream().filter(each -> each.administration().equals(BROMMA)).findFirst().get();
    passages.removeIf(each -> each.administration().equals(BROMMA));
    for (Pillar pillar : content.pillars()) {
      Label label = new Label(pillar.id(), "", "", 1, "REVIEWER", List.of(), false, "");
      int first = 100 + MANY * content.pillars().indexOf(pillar);
      for (int number = first; number < first + MANY; number++) {
        passages.add(labelled(like, BROMMA + "-" + number, "", label));
      }
    }
    return passages;
  }

  /** The insats with this reference is put under C by a reviewer. */
  static Content reviewedActivity(Content content, String reference) {
    return with(
        content,
        content.activities().stream()
            .map(each -> each.reference().equals(reference) ? reviewed(each, "") : each)
            .toList(),
        content.passages());
  }

  /** The paragraph with this reference is put under C by a reviewer. */
  static Content reviewed(Content content, String reference) {
    Label label = new Label("C", "C3", "", 1, "REVIEWER", List.of(), false, "");
    return with(
        content,
        content.activities(),
        content.passages().stream()
            .map(
                each ->
                    each.reference().equals(reference)
                        ? labelled(each, reference, each.question(), label)
                        : each)
            .toList());
  }

  private static Remark labelled(Remark remark, String reference, String question, Label label) {
    return new Remark(
        reference,
        remark.administration(),
        remark.submission(),
        question,
        remark.text(),
        remark.removed(),
        Optional.of(label),
        remark.sheet(),
        remark.address());
  }

  private static Content with(Content content, List<Item> activities, List<Remark> passages) {
    return new Content(
        content.head(),
        content.respondents(),
        content.pillars(),
        content.questions(),
        content.columns(),
        activities,
        passages,
        content.excerpts(),
        content.figures(),
        content.texts(),
        content.changes(),
        content.development(),
        content.steering());
  }

  private static Item another(Item like, int number, String words) {
    String reference = BROMMA + "-" + (100 + number);
    return reviewed(
        new Item(
            reference, BROMMA, like.submission(), "Insats " + number, like.label(), like.cells()),
        words);
  }

  private static Item reviewed(Item item, String words) {
    Label label = new Label("C", "C3", "", 1, "REVIEWER", List.of(), false, "");
    List<Cell> cells =
        item.cells().stream()
            .map(
                each ->
                    new Cell(
                        each.column(),
                        each.choice(),
                        each.text(),
                        true,
                        each.sheet(),
                        each.address()))
            .toList();
    return new Item(
        item.reference(), BROMMA, item.submission(), item.name() + " " + words, label, cells);
  }

  private static Excerpt byBromma(Excerpt each) {
    return new Excerpt(
        each.pillar(),
        each.chapter(),
        each.field(),
        each.reference(),
        BROMMA,
        each.text(),
        each.reason(),
        each.submission(),
        each.sheet(),
        each.address());
  }
}
