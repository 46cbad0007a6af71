package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Lineage;
import se.effektrapport.answers.Value;
import se.effektrapport.edition.Development.Followed;
import se.effektrapport.edition.Development.Mention;
import se.effektrapport.edition.Development.Year;
import se.effektrapport.figures.Comparison;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.figures.PersonCounts;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.Withholding;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;

/** The insatser of two years side by side, as protection lets them through. */
final class FreezeDevelopment {

  private static final String NAME = "insats";
  private static final String REACHED = "antal_totalt";
  private static final String DIRECTION = "effekt_riktning";
  private static final Shown UNKNOWN = new Shown.Withheld("ett antal som inte visas");

  private final Material material;
  private final ShowText showText;
  private final Withholding withholding;

  FreezeDevelopment(Material material, ShowText showText, Withholding withholding) {
    this.material = material;
    this.showText = showText;
    this.withholding = withholding;
  }

  Optional<Development> development() {
    return material.comparison().map(this::development);
  }

  private Development development(Comparison comparison) {
    List<Followed> followed = new ArrayList<>();
    List<Mention> added = new ArrayList<>();
    List<Mention> ended = new ArrayList<>();
    for (Counted now : comparison.now(material)) {
      List<Lineage.Earlier> earlier =
          comparison.lineage(now.answered().administration().code()).earlier(now.activity());
      if (earlier.isEmpty()) {
        added.add(mention(now));
      } else {
        followed.add(followed(now, earlier));
      }
      if (Lineage.hasEnded(now.activity())) {
        ended.add(mention(now));
      }
    }
    List<Mention> gone =
        comparison.answered().stream()
            .map(each -> each.administration().code())
            .flatMap(code -> gone(code, comparison))
            .toList();
    return new Development(comparison.year(), comparison.hasMerged(), followed, added, ended, gone);
  }

  private Stream<Mention> gone(String code, Comparison comparison) {
    return comparison.lineage(code).gone().stream()
        .map(each -> new Mention(each.reference(), name(code, each.activity()), code));
  }

  private Mention mention(Counted now) {
    String code = now.answered().administration().code();
    return new Mention(reference(now), name(code, now.activity()), code);
  }

  private static String reference(Counted now) {
    return now.answered().submission().reference(now.activity());
  }

  private String name(String code, Activity activity) {
    return showText.of(code, NAME, activity.name()).text();
  }

  private Followed followed(Counted now, List<Lineage.Earlier> earlier) {
    String code = now.answered().administration().code();
    List<Activity> then = earlier.stream().map(Lineage.Earlier::activity).toList();
    return new Followed(
        reference(now),
        name(code, now.activity()),
        code,
        now.classification().utgangspunkt(),
        earlier.stream().map(Lineage.Earlier::reference).toList(),
        then.stream().map(each -> name(code, each)).distinct().toList(),
        year(then, PersonCounts.ofThen(reference(now))),
        year(List.of(now.activity()), PersonCounts.ofNow(reference(now))));
  }

  private Year year(List<Activity> activities, String id) {
    return new Year(
        reached(activities, id).inTable(),
        activities.stream()
            .flatMap(each -> each.value(DIRECTION).stream())
            .map(this::direction)
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  /** A sum with a number that could not be read may be small. */
  private Shown reached(List<Activity> activities, String id) {
    boolean isRead =
        activities.stream()
            .flatMap(each -> each.value(REACHED).stream())
            .allMatch(each -> each.persons().isPresent());
    return isRead ? withholding.shown(id) : UNKNOWN;
  }

  /** As the list has it now, or what was written if the list has no such choice any more. */
  private String direction(Value value) {
    return material
        .questionnaire()
        .column(DIRECTION)
        .map(Column::kind)
        .filter(Kind.FromList.class::isInstance)
        .flatMap(
            kind ->
                ((Kind.FromList) kind)
                    .choices().stream()
                        .filter(choice -> value.choice().filter(choice.id()::equals).isPresent())
                        .map(Choice::label)
                        .findFirst())
        .orElseGet(() -> showText.of(value.written()));
  }
}
