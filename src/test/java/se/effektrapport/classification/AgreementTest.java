package se.effektrapport.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.effektrapport.classification.SampleActivities.Sample;

/**
 * How often the code book finds what the förvaltning chose itself, on the invented round. It
 * reports; the floor is low on purpose, because the invented texts say nothing of real ones.
 */
class AgreementTest {
  private static final double FLOOR = 0.7;
  private static final double LIMIT = 0.6;

  private final Codebook codebook = Trained.codebook("2022");
  private final Classify classify = Trained.of("2022");

  @Test
  void findsMostOfWhatTheAdministrationsChoseThemselves() throws IOException {
    List<Sample> samples = SampleActivities.chosen();

    List<Sample> agreed = samples.stream().filter(this::agrees).toList();
    report(samples, agreed);

    assertThat(share(agreed.size(), samples.size())).isGreaterThan(FLOOR);
    assertThat(samples)
        .extracting(Sample::chosen)
        .containsAll(codebook.utgangspunkter().stream().map(Utgangspunkt::id).toList());
  }

  @Test
  void isMoreOftenRightWhereItIsSure() throws IOException {
    List<Sample> samples = SampleActivities.chosen();
    List<Sample> sure =
        samples.stream().filter(sample -> computed(sample).probability() >= LIMIT).toList();

    long right = sure.stream().filter(this::agrees).count();
    print("%s of %s at or above %s, %s of them right", sure.size(), samples.size(), LIMIT, right);

    assertThat(share(right, sure.size()))
        .isGreaterThanOrEqualTo(
            share(samples.stream().filter(this::agrees).count(), samples.size()));
  }

  private void report(List<Sample> samples, List<Sample> agreed) {
    print("utgångspunkt: %s of %s agree", agreed.size(), samples.size());
    print("chosen, computed: %s", confusion(samples));
    List<Sample> withPart = samples.stream().filter(s -> s.delomrade().isPresent()).toList();
    long samePart = withPart.stream().filter(s -> part(s).equals(s.delomrade())).count();
    print("delområde within the chosen: %s of %s agree", samePart, withPart.size());
    samples.stream()
        .filter(sample -> !agrees(sample))
        .forEach(s -> print("%s chose %s: %s", s.name(), s.chosen(), computed(s)));
  }

  private Map<String, Long> confusion(List<Sample> samples) {
    return samples.stream()
        .collect(
            Collectors.groupingBy(
                sample -> sample.chosen() + " " + computed(sample).utgangspunkt(),
                TreeMap::new,
                Collectors.counting()));
  }

  private boolean agrees(Sample sample) {
    return computed(sample).utgangspunkt().equals(sample.chosen());
  }

  private Classification computed(Sample sample) {
    return classify.compute(sample.text());
  }

  private Optional<String> part(Sample sample) {
    return classify
        .classify(sample.text(), Optional.of(sample.chosen()), Optional.empty())
        .delomrade();
  }

  private static double share(long some, long all) {
    return (double) some / all;
  }

  /** To be read where the tests are run: the log goes to a file. */
  private static void print(String report, Object... values) {
    System.out.println(report.formatted(values));
  }
}
