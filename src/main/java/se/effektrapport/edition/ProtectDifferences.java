package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.effektrapport.figures.Figure;
import se.effektrapport.figures.Figures;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.SmallNumbers;

/**
 * Withholds sums of persons that would tell a small number beside an earlier edition: what a sum
 * has grown by is what a late answer gave.
 */
public final class ProtectDifferences {

  private static final Pattern COLUMN = Pattern.compile("(personer\\.)(?:[^.]+\\.)?([^.]+)");

  /** This year beside the year before. */
  private static final Pattern YEAR =
      Pattern.compile("(utveckling\\.)(?:[^.]+\\.)?(personer\\.[^.]+)");

  private final SmallNumbers smallNumbers;

  public ProtectDifferences(SmallNumbers smallNumbers) {
    this.smallNumbers = smallNumbers;
  }

  /**
   * @param now the numbers of the edition to be frozen
   * @param before those of an earlier one that others may hold
   */
  public Figures protect(Figures now, Figures before) {
    Set<String> withheld = new HashSet<>();
    sums(now).forEach((whole, sums) -> withheld.addAll(withheld(whole, sums, before)));
    return new Figures(
        now.all().stream()
            .map(each -> withheld.contains(each.id()) ? hidden(each) : each)
            .toList());
  }

  /** By the sum over all insatser: it, and one for each utgångspunkt. */
  private static Map<String, List<Figure>> sums(Figures figures) {
    Map<String, List<Figure>> sums = new LinkedHashMap<>();
    for (Figure each : figures.all()) {
      whole(each.id())
          .ifPresent(whole -> sums.computeIfAbsent(whole, ids -> new ArrayList<>()).add(each));
    }
    return sums;
  }

  /** "personer.antal_flickor" of "personer.S.antal_flickor". */
  private static Optional<String> whole(String id) {
    return Stream.of(COLUMN, YEAR)
        .map(pattern -> pattern.matcher(id))
        .filter(Matcher::matches)
        .map(sum -> sum.group(1) + sum.group(2))
        .findFirst();
  }

  /**
   * The parts that tell, and one more that has changed too: else the sum of all would tell them. If
   * no other part has changed, the sum of all is withheld.
   */
  private List<String> withheld(String whole, List<Figure> sums, Figures before) {
    List<Figure> parts = sums.stream().filter(each -> !each.id().equals(whole)).toList();
    List<String> telling =
        parts.stream().filter(each -> tells(each, before)).map(Figure::id).toList();
    if (telling.isEmpty()) {
      return List.of();
    }
    List<String> withheld = new ArrayList<>(telling);
    withheld.add(
        parts.stream()
            .filter(each -> !telling.contains(each.id()) && change(each, before) > 0)
            .min(Comparator.comparing(each -> change(each, before)))
            .map(Figure::id)
            .orElse(whole));
    sums.stream()
        .filter(each -> each.id().equals(whole) && tells(each, before))
        .forEach(each -> withheld.add(whole));
    return withheld;
  }

  private boolean tells(Figure figure, Figures before) {
    return smallNumbers.persons(change(figure, before)) instanceof Shown.Withheld;
  }

  /** By how many persons; 0 where either number is not shown. */
  private static long change(Figure figure, Figures before) {
    Optional<Shown> then = before.find(figure.id()).map(Figure::shown);
    return figure.shown() instanceof Shown.Number(long now)
            && then.orElse(null) instanceof Shown.Number(long earlier)
        ? Math.abs(now - earlier)
        : 0;
  }

  private static Figure hidden(Figure each) {
    return new Figure(
        each.id(),
        each.label(),
        SmallNumbers.anyNumber(),
        each.operation(),
        each.basis(),
        each.sources());
  }
}
