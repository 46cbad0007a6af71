package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Shown;

class JdbcEditionsTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private Editions editions;

  @BeforeEach
  void open() {
    editions = new JdbcEditions(DATABASE.client());
  }

  @Test
  void givesBackAnEditionAsItWasFrozen() {
    Edition edition = edition(1, 1, Edition.State.DRAFT);
    editions.add(edition);

    assertThat(editions.latest(2022)).contains(edition);
    assertThat(editions.latest(2023)).isEmpty();
  }

  @Test
  void theLatestIsTheHighestRevisionOfTheHighestNumber() {
    editions.add(edition(2, 2, Edition.State.DRAFT));
    editions.add(edition(2, 1, Edition.State.DRAFT));
    editions.add(edition(1, 3, Edition.State.LOCKED));

    assertThat(editions.latest(2022)).map(Edition::number).contains(2);
    assertThat(editions.latest(2022)).map(Edition::revision).contains(2);
  }

  @Test
  void aDraftIsReplacedUnderItsNumberAndALockedOneGetsASuccessor() {
    assertNext(1, 1);
    editions.add(edition(1, 1, Edition.State.DRAFT));
    assertNext(1, 2);
    editions.add(edition(1, 2, Edition.State.LOCKED));
    assertNext(2, 1);
  }

  private void assertNext(int number, int revision) {
    assertThat(editions.nextNumber(2022)).isEqualTo(number);
    assertThat(editions.nextRevision(2022)).isEqualTo(revision);
  }

  @Test
  void knowsTheFilesOfEachEdition() {
    Edition first = edition(1, 1, Edition.State.DRAFT);
    Edition second = edition(1, 2, Edition.State.DRAFT);
    editions.add(first);
    editions.add(second);
    editions.published(first, Map.of("utgava-1/rapport.pdf", "ab", "skrivunderlag.docx", "cd"));
    editions.published(first, Map.of("utgava-1/rapport.pdf", "ab"));

    assertThat(editions.files(first))
        .isEqualTo(Map.of("utgava-1/rapport.pdf", "ab", "skrivunderlag.docx", "cd"));
    assertThat(editions.files(second)).isEmpty();
  }

  private static Edition edition(int number, int revision, Edition.State state) {
    return new Edition(
        2022,
        number,
        revision,
        state,
        LocalDateTime.of(2022, 10, 5, 9, 0, 1, 123_456_000),
        "sammandrag",
        content(),
        "<section>Åtgärder 🙂</section>",
        "<section/>");
  }

  private static Content content() {
    return new Content(
        head(),
        List.of(
            new Content.Respondent(
                "SKÄ",
                "Skärholmens stadsdelsförvaltning",
                "Skärholmen",
                true,
                Content.Answer.IN_TIME,
                Optional.of(LocalDate.of(2022, 9, 14)),
                Optional.of("SKÄ svar 1"))),
        List.of(new Content.Pillar("S", "Samhandling", false, List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        figures(),
        List.of(
            new Content.ChapterText(
                "sammanfattning", "sammanfattning.md", "<p>”Ord” med \\ och \u00A0.</p>")));
  }

  private static List<Figure> figures() {
    return List.of(
        figure("visat", new Shown.Number(12)),
        figure("dolt", new Shown.Withheld("färre än 5")),
        figure("saknat", new Shown.NoData()));
  }

  private static Figure figure(String id, Shown shown) {
    return new Figure(
        id,
        "Antal insatser",
        shown,
        Figure.Operation.COUNT,
        new Figure.Basis(12, 20),
        List.of(new Figure.Source("SKÄ svar 1", "Insatser", "H7")));
  }

  private static Content.Head head() {
    return new Content.Head(
        2022,
        1,
        LocalDate.of(2022, 10, 5),
        true,
        true,
        "Stadens strategi",
        "2019–2022",
        "",
        "1.7.1-401/2022",
        LocalDate.of(2022, 9, 30),
        "Preventionssamordnare",
        5,
        20);
  }
}
