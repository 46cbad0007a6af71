package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Count;
import se.effektrapport.protection.Part;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.Told;

class JdbcEditionsTest {

  private static final LocalDate DAY = LocalDate.of(2022, 10, 5);
  private static final LocalDateTime LATER = LocalDateTime.of(2022, 10, 19, 9, 0);
  private static final byte[] CSS = {1, 2, 3};
  private static final Look LOOK = new Look(new TreeMap<>(Map.of("rapport/rapport.css", CSS)));

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private Editions editions;

  @BeforeEach
  void open() {
    editions = new JdbcEditions(DATABASE.client());
  }

  @Test
  void givesBackAnEditionAsItWasFrozen() {
    Edition edition = edition(1, 1, Edition.State.DRAFT);
    editions.add(edition, LOOK, List.of());

    assertThat(editions.latest(2022)).contains(edition);
    assertThat(editions.latest(2023)).isEmpty();
  }

  @Test
  void givesBackTheCountsOfPersonsAlsoWhenTheDraftIsLocked() {
    Part girls = new Part("2022/SKÄ/Kurs", "antal_flickor", 3);
    Part boys = new Part("2022/SKÄ/Kurs", "antal_pojkar", 40);
    List<Told> told =
        List.of(
            new Told(Count.cell("insats.SKÄ-1.antal_flickor", List.of(girls)), Optional.of("få")),
            new Told(Count.number("personer.antal_totalt", List.of(girls, boys)), Optional.empty()),
            new Told(
                Count.share("konsandel", List.of(girls), List.of(girls, boys)), Optional.of("få")));
    Edition draft = edition(1, 1, Edition.State.DRAFT);
    editions.add(draft, LOOK, told);
    editions.lock(draft.locked(draft.frozen()), "Chefen");

    assertThat(editions.told(2022, 1)).isEqualTo(told);
    assertThat(editions.told(2022, 2)).isEmpty();
  }

  @Test
  void knowsWhenAndWithWhatALockedEditionWasCounted() {
    Edition draft = edition(1, 1, Edition.State.DRAFT);
    editions.add(draft, LOOK, List.of(), Map.of("kodboken", "ab"));
    Edition locked = draft.locked(draft.frozen().plusDays(2));
    editions.lock(locked, "Chefen");

    assertThat(editions.counted(locked)).isEqualTo(draft.frozen());
    assertThat(editions.countedWith(locked)).isEqualTo(Map.of("kodboken", "ab"));
    Edition second = edition(2, 1, Edition.State.DRAFT);
    editions.add(second, LOOK, List.of());
    assertThat(editions.countedWith(second)).as("frozen before it was kept").isEmpty();
  }

  @Test
  void theLatestIsTheHighestRevisionOfTheHighestNumber() {
    editions.add(edition(2, 2, Edition.State.DRAFT), LOOK, List.of());
    editions.add(edition(2, 1, Edition.State.DRAFT), LOOK, List.of());
    editions.add(edition(1, 3, Edition.State.LOCKED), LOOK, List.of());

    assertThat(editions.latest(2022)).map(Edition::number).contains(2);
    assertThat(editions.latest(2022)).map(Edition::revision).contains(2);
  }

  @Test
  void aDraftIsReplacedUnderItsNumberAndALockedOneGetsASuccessor() {
    assertNext(1, 1);
    editions.add(edition(1, 1, Edition.State.DRAFT), LOOK, List.of());
    assertNext(1, 2);
    editions.add(edition(1, 2, Edition.State.LOCKED), LOOK, List.of());
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
    editions.add(first, LOOK, List.of());
    editions.add(second, LOOK, List.of());
    editions.published(first, Map.of("utgava-1/rapport.pdf", "ab", "skrivunderlag.docx", "cd"));
    editions.published(first, Map.of("utgava-1/rapport.pdf", "ab"));

    assertThat(editions.files(first))
        .isEqualTo(Map.of("utgava-1/rapport.pdf", "ab", "skrivunderlag.docx", "cd"));
    assertThat(editions.files(second)).isEmpty();
  }

  @Test
  void keepsHowFarEachEditionHasCome() {
    editions.add(edition(1, 1, Edition.State.DRAFT), LOOK, List.of());
    editions.add(edition(1, 2, Edition.State.DRAFT), LOOK, List.of());
    assertThat(editions.history(2022))
        .containsExactly(new EditionRecord(1, 2, DAY, false, Optional.empty(), Optional.empty()));

    Edition locked = edition(1, 2, Edition.State.DRAFT).locked(LATER);
    editions.lock(locked, "Förvaltningschefen");
    editions.published(locked, Map.of("utgava-1/rapport.pdf", "ab"));
    editions.decide(2022, 1, new BoardDecision(DAY, 11), LATER);
    editions.decide(2022, 1, new BoardDecision(DAY, 12), LATER);
    editions.add(edition(2, 1, Edition.State.DRAFT), LOOK, List.of());

    assertThat(editions.history(2022))
        .containsExactly(
            new EditionRecord(
                1,
                3,
                DAY,
                true,
                Optional.of(new EditionRecord.Lock("Förvaltningschefen", LATER)),
                Optional.of(new BoardDecision(DAY, 12))),
            new EditionRecord(2, 1, DAY, false, Optional.empty(), Optional.empty()));
    assertThat(editions.edition(2022, 1)).contains(locked);
    assertThat(editions.published(2022)).contains(locked);
    assertThat(editions.edition(2022, 3)).isEmpty();
    assertThat(editions.history(2023)).isEmpty();
  }

  @Test
  void keepsTheLookOfADraftWhenItIsLocked() {
    Edition draft = edition(1, 1, Edition.State.DRAFT);
    editions.add(draft, LOOK, List.of());
    Edition locked = draft.locked(LATER);
    editions.lock(locked, "Förvaltningschefen");

    assertThat(editions.look(locked).orElseThrow().files())
        .hasSize(1)
        .hasEntrySatisfying("rapport/rapport.css", css -> assertThat(css).isEqualTo(CSS));
    assertThat(editions.look(edition(7, 1, Edition.State.DRAFT))).isEmpty();
  }

  @Test
  void locksAnEditionOnce() {
    Edition draft = edition(1, 1, Edition.State.DRAFT);
    editions.add(draft, LOOK, List.of());
    editions.lock(draft.locked(LATER), "Förvaltningschefen");

    assertThatThrownBy(() -> editions.lock(draft.locked(LATER), "Någon annan"))
        .isInstanceOf(DuplicateKeyException.class);
    assertThatThrownBy(() -> editions.decide(2022, 2, new BoardDecision(DAY, 1), LATER))
        .as("a decision on what is not locked")
        .isInstanceOf(DataIntegrityViolationException.class);
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
            new Respondent(
                "SKÄ",
                "Skärholmens stadsdelsförvaltning",
                "Skärholmen",
                true,
                Respondent.Answer.IN_TIME,
                Optional.of(LocalDate.of(2022, 9, 14)),
                Optional.of("SKÄ svar 1"))),
        List.of(new Pillar("S", "Samhandling", false, List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        figures(),
        List.of(
            new ChapterText(
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

  private static Head head() {
    return new Head(
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
