package se.effektrapport.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.effektrapport.edition.Content.Takes;
import se.effektrapport.edition.Item.Cell;

/**
 * The words of an earlier edition as they may be shown now, beside those of a new one: what is
 * protected since then is not published once more to tell that it is gone.
 */
public final class ShowAgain {

  private final ShowText showText;

  /** Answer, reference and field of the texts that are taken away whole now. */
  private final Set<List<String>> taken = new HashSet<>();

  /**
   * @param now what the new edition says
   */
  public ShowAgain(ShowText showText, Content now) {
    this.showText = showText;
    for (Remark each : now.passages()) {
      note(each.text(), each.submission(), each.reference(), each.question());
    }
    for (Item item : now.activities()) {
      note(item.name(), item.submission(), item.reference(), CompareCells.NAME);
      item.cells()
          .forEach(cell -> note(cell.text(), item.submission(), item.reference(), cell.column()));
    }
  }

  private void note(String shown, String submission, String reference, String field) {
    if (shown.equals(ShowText.REMOVED)) {
      taken.add(List.of(submission, reference, field));
    }
  }

  /** The same edition in the words it may be told in now. */
  public Content of(Content before) {
    Set<String> texts =
        before.columns().stream()
            .filter(each -> each.takes() == Takes.TEXT)
            .map(Content.Column::id)
            .collect(Collectors.toSet());
    return before.saying(
        before.activities().stream().map(each -> item(each, texts)).toList(),
        before.passages().stream().map(this::remark).toList());
  }

  private Item item(Item item, Set<String> texts) {
    return new Item(
        item.reference(),
        item.administration(),
        item.submission(),
        shown(
            item.name(),
            item.administration(),
            List.of(item.submission(), item.reference(), CompareCells.NAME)),
        item.label(),
        item.cells().stream()
            .map(cell -> texts.contains(cell.column()) ? cell(item, cell) : cell)
            .toList());
  }

  private Cell cell(Item item, Cell cell) {
    String text =
        shown(
            cell.text(),
            item.administration(),
            List.of(item.submission(), item.reference(), cell.column()));
    return new Cell(
        cell.column(),
        cell.choice(),
        text,
        cell.removed(),
        cell.released(),
        cell.sheet(),
        cell.address());
  }

  private Remark remark(Remark remark) {
    String text =
        shown(
            remark.text(),
            remark.administration(),
            List.of(remark.submission(), remark.reference(), remark.question()));
    return new Remark(
        remark.reference(),
        remark.administration(),
        remark.submission(),
        remark.question(),
        text,
        remark.removed(),
        remark.released(),
        remark.label(),
        remark.sheet(),
        remark.address());
  }

  private String shown(String text, String administration, List<String> place) {
    return taken.contains(place)
        ? ShowText.REMOVED
        : showText.of(administration, place.getLast(), text).text();
  }
}
