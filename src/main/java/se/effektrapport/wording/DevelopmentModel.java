package se.effektrapport.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.effektrapport.edition.Development;
import se.effektrapport.edition.Development.Followed;
import se.effektrapport.edition.Development.Mention;

/**
 * What became of the insatser of the year before, for templates.
 *
 * @param shortName of the administration with a code
 */
record DevelopmentModel(Optional<Development> development, UnaryOperator<String> shortName) {

  /** Always there, so that a template may ask whether there is anything to tell. */
  Map<String, Object> model() {
    return Map.of(
        "finns", development.isPresent(),
        "ar", development.map(each -> String.valueOf(each.before())).orElse(""),
        "sammanslagna", development.map(Development::merged).orElse(false),
        "nya", mentions(Development::added),
        "avslutade", mentions(Development::ended),
        "saknade", mentions(Development::gone));
  }

  private List<Map<String, Object>> mentions(Function<Development, List<Mention>> which) {
    return development.map(which).orElse(List.of()).stream().map(this::mention).toList();
  }

  private Map<String, Object> mention(Mention mention) {
    return Map.of(
        "referens", CleanText.of(mention.reference()),
        "namn", CleanText.of(mention.name()),
        "kortnamn", shortName.apply(mention.administration()));
  }

  /** The insatser of an utgångspunkt that stand in the answers of both years. */
  List<Map<String, Object>> followed(String pillar) {
    return development.map(Development::followed).orElse(List.of()).stream()
        .filter(each -> each.pillar().equals(pillar))
        .map(this::followed)
        .toList();
  }

  private Map<String, Object> followed(Followed followed) {
    return Map.of(
        "referens", CleanText.of(followed.reference()),
        "namn", CleanText.of(followed.name()),
        "kortnamn", shortName.apply(followed.administration()),
        "tidigare", CleanText.of(String.join(", ", followed.references())),
        "hette", renamed(followed),
        "fore", year(followed.then()),
        "nu", year(followed.now()));
  }

  /** What it was called, if that was something else. */
  private static String renamed(Followed followed) {
    List<String> others =
        followed.names().stream().filter(name -> !name.equalsIgnoreCase(followed.name())).toList();
    return CleanText.of(Swedish.enumeration(others));
  }

  private static Map<String, String> year(Development.Year year) {
    return Map.of(
        "antal", CleanText.of(year.reached()), "riktning", CleanText.of(year.direction()));
  }
}
