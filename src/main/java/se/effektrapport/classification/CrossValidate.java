package se.effektrapport.classification;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries a code book and examples on the examples themselves, each learned without its like. */
public final class CrossValidate {

  private static final int PARTS = 5;

  private CrossValidate() {}

  /**
   * In five parts, drawn by the texts' own digests, so that an example stays in its part when
   * others are added.
   */
  public static Trial inParts(Codebook codebook, Examples examples) {
    return by(each -> Math.floorMod(each.text().hashCode(), PARTS), codebook, examples);
  }

  /** Each writer's examples are learned without any of that writer's, whose words are alike. */
  public static Trial byWriter(Codebook codebook, Examples examples) {
    return by(Example::writer, codebook, examples);
  }

  private static Trial by(Function<Example, Object> part, Codebook codebook, Examples examples) {
    List<Object> parts = examples.all().stream().map(part).distinct().toList();
    Trial all = new Trial(List.of());
    for (Object each : parts) {
      var divided =
          examples.all().stream()
              .collect(Collectors.partitioningBy(example -> part.apply(example).equals(each)));
      Classify classify = new Classify(codebook, new Examples(divided.get(false)));
      all = all.and(Trial.of(classify, divided.get(true)));
    }
    return all;
  }
}
