package se.effektrapport.wording;

import java.nio.file.Path;
import se.effektrapport.status.RoundStatus;

/** Words where a round stands as markup, after the templates in a folder. */
public final class WordStatus {

  private static final String STATUS = "status/status.ftlh";

  private final Templates templates;

  /**
   * @param templates the folder that holds {@code status}
   */
  public WordStatus(Path templates) {
    this.templates = new Templates(templates);
  }

  /**
   * The page. It names no file that was received and repeats nothing that was answered.
   *
   * @throws WordingException if the template cannot be used
   */
  public String word(RoundStatus status) {
    return templates.process(STATUS, new StatusModel(status).model());
  }
}
