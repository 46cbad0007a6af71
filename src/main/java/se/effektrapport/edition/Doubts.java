package se.effektrapport.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.edition.Content.Item;
import se.effektrapport.edition.Content.Label;
import se.effektrapport.edition.Content.Remark;
import se.effektrapport.review.Doubt;

/** What a person should look at in an edition: insatser first, each in the order of the edition. */
public final class Doubts {

  private static final Map<String, String> ORIGINS =
      Map.of(
          "REVIEWER", "granskare",
          "RESPONDENT", "förvaltningen",
          "COMPUTED", "beräknad");

  private final Content content;
  private final Map<String, String> administrations = new HashMap<>();
  private final Map<String, String> pillars = new HashMap<>();
  private final Map<String, String> questions = new HashMap<>();

  private Doubts(Content content) {
    this.content = content;
    content.respondents().forEach(each -> administrations.put(each.code(), each.name()));
    content.questions().forEach(each -> questions.put(each.id(), each.text()));
    for (Content.Pillar pillar : content.pillars()) {
      pillars.put(pillar.id(), pillar.id() + " " + pillar.name());
      pillar.areas().forEach(area -> pillars.put(area.id(), area.id() + " " + area.name()));
    }
  }

  public static List<Doubt> in(Content content) {
    Doubts doubts = new Doubts(content);
    return Stream.concat(
            content.activities().stream().filter(each -> each.label().review()).map(doubts::of),
            content.passages().stream()
                .filter(each -> each.label().filter(Label::review).isPresent())
                .map(doubts::of))
        .toList();
  }

  private Doubt of(Item item) {
    return doubt(
        item.reference(),
        item.administration(),
        "Insats: " + item.name(),
        text(item),
        item.label(),
        item.submission(),
        item.cells().stream().findFirst().map(Content.Cell::sheet).orElse(""),
        item.cells().stream().findFirst().map(Content.Cell::address).orElse(""));
  }

  /** What the classification was made of, a paragraph for each column. */
  private String text(Item item) {
    return content.columns().stream()
        .filter(column -> Activity.tells(column.id()))
        .flatMap(
            column ->
                item.cell(column.id()).stream().map(cell -> column.header() + ": " + cell.text()))
        .collect(Collectors.joining("\n"));
  }

  private Doubt of(Remark remark) {
    return doubt(
        remark.reference(),
        remark.administration(),
        questions.getOrDefault(remark.question(), remark.question()),
        remark.text(),
        remark.label().orElseThrow(),
        remark.submission(),
        remark.sheet(),
        remark.address());
  }

  private Doubt doubt(
      String reference,
      String administration,
      String said,
      String text,
      Label label,
      String submission,
      String sheet,
      String address) {
    return new Doubt(
        reference,
        administrations.getOrDefault(administration, administration),
        said,
        text,
        name(label.pillar()),
        name(label.area()),
        name(label.second()),
        label.probability(),
        ORIGINS.getOrDefault(label.origin(), label.origin()),
        label.reasons(),
        label.why().isEmpty() ? "Klassningen är osäker." : label.why(),
        submission,
        sheet,
        address);
  }

  private String name(String id) {
    return pillars.getOrDefault(id, id);
  }
}
