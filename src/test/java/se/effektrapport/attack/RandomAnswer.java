package se.effektrapport.attack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Value;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Instrument;
import se.effektrapport.classification.Origin;

/**
 * What one administration may have answered: few insatser, with many small counts, zeros and
 * blanks, and totals that do not always match.
 */
final class RandomAnswer {

  private static final List<String> PARTS =
      List.of(
          "antal_flickor",
          "antal_pojkar",
          "antal_unga_kvinnor",
          "antal_unga_man",
          "antal_uppgift_saknas");

  private final Random random;
  private final LongSupplier count;
  private final String administration;
  private final int version;
  private final List<Insats> insatser;

  /** A row: its utgångspunkt, and the counts that were given. */
  private record Insats(String name, String pillar, Map<String, Long> counts) {}

  private RandomAnswer(
      Random random,
      LongSupplier count,
      String administration,
      int version,
      List<Insats> insatser) {
    this.random = random;
    this.count = count;
    this.administration = administration;
    this.version = version;
    this.insatser = List.copyOf(insatser);
  }

  /**
   * @param count the next count
   */
  static RandomAnswer of(
      String administration, List<String> pillars, Random random, LongSupplier count) {
    List<Insats> insatser = new ArrayList<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      insatser.add(insats("Insats " + i, pillars, random, count));
    }
    return new RandomAnswer(random, count, administration, 1, insatser);
  }

  private static Insats insats(
      String name, List<String> pillars, Random random, LongSupplier count) {
    String pillar = pillars.get(random.nextInt(pillars.size()));
    return new Insats(name, pillar, counts(random, count));
  }

  private static Map<String, Long> counts(Random random, LongSupplier count) {
    Map<String, Long> counts = new LinkedHashMap<>();
    int kind = random.nextInt(10);
    for (String part : PARTS) {
      if (kind < 6 || kind < 9 && random.nextBoolean()) {
        counts.put(part, count.getAsLong());
      }
    }
    long sum = counts.values().stream().mapToLong(Long::longValue).sum();
    switch (random.nextInt(10)) {
      case 0 -> {}
      case 1 -> counts.put(Published.TOTAL, Math.max(0, sum - 3 + random.nextInt(7)));
      default -> counts.put(Published.TOTAL, kind < 6 ? sum : sum + count.getAsLong());
    }
    return counts;
  }

  /** Mostly few persons, or none. */
  static long small(Random random) {
    int kind = random.nextInt(20);
    return kind < 6
        ? 0
        : kind < 14
            ? 1 + random.nextInt(4)
            : kind < 18 ? 5 + random.nextInt(15) : random.nextInt(400);
  }

  /** Mended in one of the ways an answer is: a count, a row more, a row less. */
  RandomAnswer mended(List<String> pillars) {
    List<Insats> rows = new ArrayList<>(insatser);
    int at = random.nextInt(rows.size());
    switch (random.nextInt(4)) {
      case 0 -> rows.add(at, insats("Tillagd " + version, pillars, random, count));
      case 1 -> rows.set(at, withOneCountChanged(rows.get(at)));
      case 2 -> rows.set(at, insats(rows.get(at).name(), pillars, random, count));
      default -> rows.remove(rows.size() > 1 ? at : rows.size());
    }
    return new RandomAnswer(random, count, administration, version + 1, rows);
  }

  private Insats withOneCountChanged(Insats insats) {
    Map<String, Long> counts = new LinkedHashMap<>(insats.counts());
    String part = PARTS.get(random.nextInt(PARTS.size()));
    if (counts.containsKey(part)) {
      long changed = count.getAsLong();
      long more = changed - counts.put(part, changed);
      counts.computeIfPresent(Published.TOTAL, (x, total) -> Math.max(0, total + more));
    }
    return new Insats(insats.name(), insats.pillar(), counts);
  }

  /** One of its insatser is said to speak of another utgångspunkt. */
  RandomAnswer reclassified(List<String> pillars) {
    List<Insats> rows = new ArrayList<>(insatser);
    int at = random.nextInt(rows.size());
    String pillar = pillars.get(random.nextInt(pillars.size()));
    rows.set(at, new Insats(rows.get(at).name(), pillar, rows.get(at).counts()));
    return new RandomAnswer(random, count, administration, version, rows);
  }

  String administration() {
    return administration;
  }

  Submission submission(int round) {
    List<Activity> activities = new ArrayList<>();
    insatser.forEach(each -> activities.add(activity(each, activities.size() + 1)));
    return new Submission(
        round,
        administration,
        version,
        new Submission.SourceFile(administration + ".xlsx", "00", "00"),
        LocalDate.of(round, 9, 14),
        true,
        List.of(),
        activities);
  }

  private static Activity activity(Insats insats, int number) {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("insats", new Value.Words(insats.name(), new Place("Insatser", "A" + (number + 4))));
    insats
        .counts()
        .forEach(
            (column, count) -> {
              char letter = (char) ('I' + PARTS.indexOf(column));
              Place place = new Place("Insatser", letter + Integer.toString(number + 4));
              values.put(
                  column, new Value.Amount(count.toString(), BigDecimal.valueOf(count), place));
            });
    return new Activity(number, values);
  }

  Map<Integer, String> pillars() {
    Map<Integer, String> pillars = new HashMap<>();
    insatser.forEach(each -> pillars.put(pillars.size() + 1, each.pillar()));
    return pillars;
  }

  Map<Integer, Classification> classifications() {
    Map<Integer, Classification> classified = new HashMap<>();
    pillars().forEach((number, pillar) -> classified.put(number, classification(pillar)));
    return classified;
  }

  private static Classification classification(String pillar) {
    return new Classification(
        pillar,
        Optional.empty(),
        Optional.empty(),
        1,
        Origin.RESPONDENT,
        List.of("förvaltningens eget val"),
        Optional.empty(),
        new Instrument("kodbok", "modell"));
  }
}
