package se.effektrapport.figures;

import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.classification.Classification;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.round.SteeringDocuments.SteeringDocument;

/**
 * Which insatser answer to which other steering documents: because the one who answered said so, or
 * because the document asks about their utgångspunkt or delområde. An insats is reported once and
 * found under all of them.
 *
 * @param columns the ids of the columns in which documents are named
 */
public record Crosswalk(List<SteeringDocument> documents, List<String> columns) {

  private static final String LIST = "styrdokument";

  public Crosswalk {
    documents = List.copyOf(documents);
    columns = List.copyOf(columns);
  }

  static Crosswalk of(Material material) {
    return new Crosswalk(
        material.steering().documents(),
        material.questionnaire().columns().stream()
            .filter(column -> column.kind() instanceof Kind.FromList l && l.list().equals(LIST))
            .map(Column::id)
            .toList());
  }

  /** Whether the one who answered said that the insats is reported under the document too. */
  public boolean isNamed(SteeringDocument document, Counted insats) {
    return naming(document, insats).findAny().isPresent();
  }

  /** Whether the document asks about the utgångspunkt or the delområde of the insats. */
  public boolean isAskedFor(SteeringDocument document, Counted insats) {
    Classification label = insats.classification();
    return document.asksAbout().contains(label.utgangspunkt())
        || label.delomrade().filter(document.asksAbout()::contains).isPresent();
  }

  boolean answers(SteeringDocument document, Counted insats) {
    return isNamed(document, insats) || isAskedFor(document, insats);
  }

  /** The columns of the insats that name the document. */
  Stream<String> naming(SteeringDocument document, Counted insats) {
    return columns.stream().filter(column -> insats.chose(column, document.id()));
  }
}
