package se.effektrapport.wording;

import java.nio.file.Path;

/** Words a missiv as markup, after the templates in a folder. */
public final class WordMissive {

  private static final String MISSIVE = "missiv/missiv.ftlh";

  private final Templates templates;

  /**
   * @param templates the folder that holds {@code missiv}
   */
  public WordMissive(Path templates) {
    this.templates = new Templates(templates);
  }

  /**
   * @throws WordingException if the template cannot be used
   */
  public String word(Missive missive) {
    return templates.process(MISSIVE, new MissiveModel(missive).model());
  }
}
