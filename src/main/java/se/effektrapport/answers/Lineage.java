package se.effektrapport.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.questionnaire.EarlierId;

/**
 * Which insatser of the year before the insatser of an answer are: by the id in the form, else by
 * the name. Insatser that were merged into one go on in that one.
 */
public final class Lineage {

  private static final String STATUS = "status";
  private static final String ENDED = "avslutad";

  /** An insats of the year before. */
  public record Earlier(Submission answer, Activity activity) {

    public String reference() {
      return answer.reference(activity);
    }

    EarlierId id() {
      return new EarlierId(answer.round(), reference());
    }
  }

  private final List<Activity> now;
  private final Map<EarlierId, Earlier> left = new LinkedHashMap<>();
  private final Map<Integer, List<Earlier>> earlier = new HashMap<>();

  private Lineage(List<Activity> now) {
    this.now = now;
  }

  /**
   * @param now the insatser of one answer
   * @param before the answers of the year before from the same administration, or from those whose
   *     area is its own now
   */
  public static Lineage of(List<Activity> now, List<Submission> before) {
    Lineage lineage = new Lineage(now);
    for (Submission answer : before) {
      answer.activities().stream()
          .map(activity -> new Earlier(answer, activity))
          .forEach(each -> lineage.left.put(each.id(), each));
    }
    lineage.linkIds();
    lineage.linkNames();
    return lineage;
  }

  /** What the insats was the year before; empty if it is new. */
  public List<Earlier> earlier(Activity activity) {
    return List.copyOf(earlier.getOrDefault(activity.number(), List.of()));
  }

  /** Those that had not ended and are not among the insatser now. */
  public List<Earlier> gone() {
    return left.values().stream()
        .filter(each -> each.activity().isNamed() && !hasEnded(each.activity()))
        .toList();
  }

  /** Whether the one who answered says that the insats has ended. */
  public static boolean hasEnded(Activity activity) {
    return activity.choice(STATUS).filter(ENDED::equals).isPresent();
  }

  private void linkIds() {
    List<Earlier> all = List.copyOf(left.values());
    for (Activity activity : now) {
      activity
          .earlier()
          .map(left::get)
          .filter(each -> !isMistaken(activity, each, all))
          .ifPresent(each -> link(activity, each));
    }
  }

  /**
   * The references of an answer move when its sender mends it after the form was made: where
   * another insats bears the very name, the id is that of a row that is gone.
   */
  private static boolean isMistaken(Activity activity, Earlier found, List<Earlier> all) {
    return !isSameName(activity, found.activity())
        && all.stream().anyMatch(each -> isSameName(activity, each.activity()));
  }

  private void linkNames() {
    for (Earlier each : List.copyOf(left.values())) {
      Optional<Activity> same =
          now.stream()
              .filter(activity -> isSameName(activity, each.activity()))
              .min(Comparator.comparing(activity -> earlier.containsKey(activity.number())));
      same.filter(it -> !hasEnded(each.activity()) || !earlier.containsKey(it.number()))
          .ifPresent(it -> link(it, each));
    }
  }

  private void link(Activity activity, Earlier each) {
    earlier.computeIfAbsent(activity.number(), number -> new ArrayList<>()).add(each);
    left.remove(each.id());
  }

  private static boolean isSameName(Activity one, Activity other) {
    return one.isNamed() && other.isNamed() && key(one.name()).equals(key(other.name()));
  }

  /** However it is spaced, capitalised and ended. */
  private static String key(String name) {
    return name.replaceAll("\\s+", " ")
        .replaceAll("(?<![ :*.,;])[ :*.,;]++$", "")
        .toLowerCase(Locale.ROOT);
  }
}
