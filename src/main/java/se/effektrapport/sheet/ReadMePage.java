package se.effektrapport.sheet;

import se.effektrapport.sheet.Draft.Look;

/** A sheet of words to begin a workbook with: what it is and how to read it. */
public final class ReadMePage {

  public static final String NAME = "Läs mig";

  private static final int NAME_WIDTH = 24;
  private static final int TEXT_WIDTH = 96;
  private static final int POINTS = 11;

  private final DraftSheet sheet = new DraftSheet(NAME);
  private int row;

  public ReadMePage(String title) {
    sheet.width(1, NAME_WIDTH).width(2, TEXT_WIDTH).background(Look.BACKGROUND).withoutGridLines();
    across(title, Look.TITLE);
  }

  public DraftSheet sheet() {
    return sheet.print(false, 1, null, NAME);
  }

  /** What a reader must know before all else. */
  public void notice(String notice) {
    across(notice, Look.NOTICE);
  }

  /** Left out where nothing is known. */
  public void fact(String name, String fact) {
    if (!fact.isEmpty()) {
      line(name, fact);
    }
  }

  public void heading(String heading) {
    across(heading, Look.HEADING);
  }

  public void across(String text) {
    across(text, Look.BODY);
  }

  private void across(String text, Look look) {
    row++;
    sheet.put(row, 1, text, look).put(row, 2, new Draft.Content.Blank(), look);
    sheet.merge("A" + row + ":B" + row).fixedHeight(row, height(text, look));
  }

  /** Merged cells do not grow by themselves. */
  private static double height(String text, Look look) {
    return switch (look) {
      case TITLE -> 34;
      case HEADING -> 30;
      case NOTICE -> 20;
      default -> RowHeight.of(text, NAME_WIDTH + TEXT_WIDTH, POINTS);
    };
  }

  /** A cell to write in, and what whoever stands there is told. */
  public void input(String name, String prompt) {
    row++;
    sheet.put(row, 1, name, Look.LABEL).put(row, 2, new Draft.Content.Blank(), Look.INPUT);
    sheet.height(row, 22);
    sheet.rule(new Draft.Rule("B" + row, new Draft.Limit.Anything(), name, prompt, ""));
  }

  public void line(String name, String text) {
    row++;
    sheet.put(row, 1, name, Look.LABEL).put(row, 2, text, Look.FACT);
    sheet.height(row, RowHeight.of(text, TEXT_WIDTH, POINTS));
  }
}
