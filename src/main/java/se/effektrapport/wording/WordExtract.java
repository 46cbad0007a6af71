package se.effektrapport.wording;

import java.nio.file.Path;

/** Words one respondent's extract of an edition as markup, after the templates in a folder. */
public final class WordExtract {

  private static final String EXTRACT = "utdrag/utdrag.ftlh";

  private final Templates templates;

  /**
   * @param templates the folder that holds {@code utdrag}
   */
  public WordExtract(Path templates) {
    this.templates = new Templates(templates);
  }

  /**
   * @throws WordingException if the template cannot be used
   */
  public String word(Extract extract) {
    return templates.process(EXTRACT, new ExtractModel(extract).model());
  }
}
