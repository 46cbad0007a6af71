package se.effektrapport.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;
import se.effektrapport.edition.Content;
import se.effektrapport.figures.Before;
import se.effektrapport.figures.Material;
import se.effektrapport.review.Verdicts;
import se.effektrapport.round.Administration;

/**
 * A year and the year before, made from a seed: a few administrations, some of which have taken
 * over the area of another, and up to three editions between which answers come, go, and are mended
 * and classified otherwise.
 */
final class RandomRound {

  private final Random random;
  private final LongSupplier count;
  private final Material frame;
  private final Material frameBefore;
  private final List<String> pillars;
  private final Map<String, RandomAnswer> now = new LinkedHashMap<>();
  private final Map<String, RandomAnswer> then = new LinkedHashMap<>();
  private final Map<String, String> successors = new HashMap<>();
  private final Freezing freezing = new Freezing();
  private final Map<Cell, Long> truth = new HashMap<>();

  private RandomRound(Random random, LongSupplier count, Material frame, Material frameBefore) {
    this.random = random;
    this.count = count;
    this.frame = frame;
    this.frameBefore = frameBefore;
    List<String> all = new ArrayList<>(List.of("S", "F", "V", "C", "O"));
    Collections.shuffle(all, random);
    pillars = all.subList(0, 1 + random.nextInt(3));
    answer();
    publish();
  }

  /** With few persons in most places. */
  static RandomRound of(long seed) {
    Random random = new Random(seed);
    return of(random, () -> RandomAnswer.small(random), 5);
  }

  /**
   * @param count the next count
   * @param few counts from 1 to just below this are withheld
   */
  static RandomRound of(Random random, LongSupplier count, int few) {
    return new RandomRound(random, count, Frame.of(2022, few), Frame.of(2021, few));
  }

  private void answer() {
    List<String> codes =
        new ArrayList<>(frame.round().respondents().stream().map(Administration::code).toList());
    Collections.shuffle(codes, random);
    int size = 1 + random.nextInt(4);
    for (String code : codes.subList(0, size)) {
      now.put(code, RandomAnswer.of(code, pillars, random, count));
      if (random.nextInt(4) > 0) {
        then.put(code, RandomAnswer.of(code, pillars, random, count));
        successors.put(code, code);
      }
    }
    String merged = codes.get(size);
    then.put(merged, RandomAnswer.of(merged, pillars, random, count));
    if (random.nextBoolean()) {
      successors.put(merged, codes.getFirst());
    }
  }

  private void publish() {
    publish(material(frameBefore, then, Optional.empty()));
    Optional<Before> before = Optional.of(before()).filter(x -> random.nextInt(4) > 0);
    publish(material(frame, now, before));
    for (int number = random.nextInt(3); number > 0; number--) {
      change();
      publish(material(frame, now, before));
    }
  }

  private void publish(Material material) {
    freezing.freeze(material);
    truth.putAll(Truth.of(material));
  }

  private void change() {
    List<String> codes = new ArrayList<>(now.keySet());
    String code = codes.get(random.nextInt(codes.size()));
    switch (random.nextInt(5)) {
      case 0 -> {
        if (codes.size() > 1) {
          now.remove(code);
        }
      }
      case 1 -> late();
      case 2 -> now.put(code, now.get(code).reclassified(pillars));
      default -> now.put(code, now.get(code).mended(pillars));
    }
  }

  private void late() {
    frame.round().respondents().stream()
        .map(Administration::code)
        .filter(code -> !now.containsKey(code))
        .findFirst()
        .ifPresent(code -> now.put(code, RandomAnswer.of(code, pillars, random, count)));
  }

  private Before before() {
    return new Before(
        frameBefore.round().year(),
        then.values().stream()
            .map(
                each ->
                    new Before.Asked(
                        Optional.ofNullable(successors.get(each.administration())),
                        Optional.of(each.submission(frameBefore.round().year())),
                        each.pillars()))
            .toList());
  }

  private static Material material(
      Material frame, Map<String, RandomAnswer> answers, Optional<Before> before) {
    return new Material(
        frame.round(),
        frame.questionnaire(),
        frame.codebook(),
        frame.review(),
        frame.steering(),
        frame.round().respondents().stream()
            .filter(each -> answers.containsKey(each.code()))
            .map(each -> answered(each, answers.get(each.code()), frame.round().year()))
            .toList(),
        Verdicts.none(),
        before);
  }

  private static Material.Answered answered(
      Administration administration, RandomAnswer answer, int year) {
    return new Material.Answered(administration, answer.submission(year), answer.classifications());
  }

  /** The editions, that of the year before first. */
  List<Content> editions() {
    return freezing.editions();
  }

  Attack attack(long least) {
    return new Attack(editions().stream().map(Published::of).toList(), truth, least);
  }
}
