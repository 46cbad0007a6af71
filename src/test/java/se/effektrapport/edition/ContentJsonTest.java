package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Shown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The stored form of an edition, without a database. */
class ContentJsonTest {

  private final JsonMapper json = JdbcEditions.json();
  private final Content content = FreezeContentTest.freeze(FreezeContentTest.varied());

  @Test
  void comesBackAsItWasFrozen() {
    assertThat(content.excerpts()).isNotEmpty();
    assertThat(content.figures())
        .extracting(Figure::shown)
        .hasAtLeastOneElementOfType(Shown.Number.class)
        .hasAtLeastOneElementOfType(Shown.Withheld.class)
        .hasAtLeastOneElementOfType(Shown.NoData.class);

    assertThat(json.readValue(json.writeValueAsString(content), Content.class)).isEqualTo(content);
  }

  @Test
  void comesBackWithTheYearBefore() {
    Content developed = FreezeDevelopmentTest.freeze();
    assertThat(developed.development().orElseThrow().followed()).isNotEmpty();
    assertThat(json.readValue(json.writeValueAsString(developed), Content.class))
        .isEqualTo(developed);
  }

  @Test
  void whatChangedComesBackAsItWasFrozen() {
    Changes changes =
        Said.byKungsholmen()
            .item(5, "Nattvandring", Said.label("C", "", "REVIEWER"), "effekt=Lugnare.")
            .remark("arbete", "Vi vandrar varje fredag.")
            .figure("insatser", new Shown.Withheld("färre än 5"))
            .figure("ny", new Shown.NoData())
            .text("bakgrund", "<p>Ord.</p>")
            .since(
                Said.byKungsholmen()
                    .item(5, "Nattvandring", "effekt=Oförändrat.")
                    .remark("arbete", "Vi vandrar varje lördag.")
                    .figure("insatser", new Shown.Number(9)))
            .withUnchanged(
                List.of(new Changes.Chapter("kap-a", "1 Bakgrund", List.of())),
                List.of(new Changes.Chapter("kap-b", "2 Om", List.of("Hur", "Vad"))));
    assertThat(changes.answers()).isNotEmpty();
    assertThat(changes.reclassified()).isNotEmpty();

    Content later = content.since(changes);
    assertThat(json.readValue(json.writeValueAsString(later), Content.class)).isEqualTo(later);
  }

  @Test
  void comesBackWhateverTheOrderOfKeys() {
    JsonNode tree = json.valueToTree(content);
    Comparator<String> asInJsonb = Comparator.comparing(String::length);
    Comparator<String> alphabetic = Comparator.naturalOrder();

    for (Comparator<String> order :
        List.of(asInJsonb.thenComparing(alphabetic), alphabetic.reversed())) {
      String reordered = reordered(tree, order).toString();
      assertThat(reordered).isNotEqualTo(tree.toString());
      assertThat(json.readValue(reordered, Content.class)).isEqualTo(content);
    }
  }

  private JsonNode reordered(JsonNode node, Comparator<String> order) {
    return switch (node) {
      case ObjectNode object -> {
        ObjectNode copy = json.createObjectNode();
        object.propertyNames().stream()
            .sorted(order)
            .forEach(name -> copy.set(name, reordered(object.get(name), order)));
        yield copy;
      }
      case ArrayNode array -> {
        ArrayNode copy = json.createArrayNode();
        StreamSupport.stream(array.spliterator(), false)
            .forEach(each -> copy.add(reordered(each, order)));
        yield copy;
      }
      default -> node;
    };
  }
}
