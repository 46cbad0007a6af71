package se.effektrapport.wording;

import java.nio.file.Path;
import java.util.Optional;
import se.effektrapport.edition.Content;

/** Words what an edition says as report markup, after the templates in a folder. */
public final class WordReport {

  private static final String REPORT = "rapport/rapport.ftlh";
  private static final String CHANGES = "andringar/andringar.ftlh";
  private static final String WRITING_MATERIAL = "skrivunderlag/skrivunderlag.ftlh";

  private final Templates templates;

  /**
   * @param templates the folder that holds {@code rapport}, {@code skrivunderlag} and {@code
   *     andringar}
   */
  public WordReport(Path templates) {
    this.templates = new Templates(templates);
  }

  /**
   * The report.
   *
   * @throws WordingException if a template or a chapter text cannot be used
   */
  public String word(Content content) {
    return templates.process(REPORT, new ReportModel(content).model());
  }

  /**
   * All passages and insatser by utgångspunkt and delområde, for the person who writes the report:
   * internal.
   *
   * @throws WordingException if a template or a chapter text cannot be used
   */
  public String wordWritingMaterial(Content content) {
    return templates.process(WRITING_MATERIAL, new ReportModel(content).model());
  }

  /**
   * What changed since an earlier edition, complete in itself; empty if the content tells of none.
   *
   * @throws WordingException if a template cannot be used
   */
  public Optional<String> wordChanges(Content content) {
    return content
        .changes()
        .map(changes -> templates.process(CHANGES, new ReportModel(content).model()));
  }

  /** Whether two reports say the same in the same form, whether or not numbers have their ids. */
  public static boolean sayTheSame(String markup, String other) {
    return NumberMarks.withoutElements(markup).equals(NumberMarks.withoutElements(other));
  }
}
