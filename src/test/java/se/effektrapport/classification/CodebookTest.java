package se.effektrapport.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.datafile.DataFileException;
import se.effektrapport.datafile.Problem;

class CodebookTest {
  private static final String TOY =
      """
      version: toy
      vikter: {avgorande: 9, starka: 5, vanliga: 3, svaga: 1, emot: -3, inom: 2}
      foretrade: [B, A, X]
      utgangspunkter:
        - id: A
          namn: Frukt
          termer: {vanliga: [frukt*]}
          delomraden:
            - {id: A1, namn: Äpplen, termer: {starka: [äpple*], inom: [rött]}}
            - {id: A2, namn: Päron, termer: {starka: [päron], emot: [äpple*]}}
        - {id: B, namn: Bröd, delomraden: []}
      ovrigt: {id: X, namn: Annat, termer: {starka: [sten]}}
      sager_inget: [stenfrukt]
      """;

  @TempDir Path temporary;

  private Codebook read(String yaml) throws IOException {
    Path file = Files.createDirectories(temporary.resolve("kodbok")).resolve("toy.yaml");
    return Codebook.read(Files.writeString(file, yaml));
  }

  private List<String> problems(String wrong, String instead) {
    assertThat(TOY).contains(wrong);
    DataFileException refusal =
        catchThrowableOfType(DataFileException.class, () -> read(TOY.replace(wrong, instead)));
    return refusal.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void readsTheCodeBookOf2022() {
    Codebook codebook = Codebook.read(Path.of("templates", "kodbok", "2022.yaml"));

    assertThat(codebook.version()).isEqualTo("2022");
    assertThat(codebook.utgangspunkter())
        .extracting(Utgangspunkt::id)
        .containsExactly("S", "F", "V", "C");
    assertThat(codebook.other()).isEqualTo(new Utgangspunkt("O", "Övrigt", List.of()));
    assertThat(codebook.utgangspunkter().getFirst().delomraden().get(1))
        .isEqualTo(new Delomrade("S2", "Snabba insatser"));
  }

  @Test
  void hasTermsForEveryDelomradeIn2022() {
    Codebook codebook = Codebook.read(Path.of("templates", "kodbok", "2022.yaml"));
    List<String> told =
        codebook.terms().all().stream()
            .flatMap(t -> t.votes().stream())
            .map(Term.Vote::id)
            .toList();

    assertThat(codebook.terms().all()).hasSizeGreaterThan(1000);
    assertThat(
            codebook.utgangspunkter().stream()
                .flatMap(point -> point.delomraden().stream())
                .map(Delomrade::id))
        .allSatisfy(id -> assertThat(told.stream().filter(id::equals)).hasSizeGreaterThan(10));
  }

  @Test
  void findsAnUtgangspunktByItsIdOrByItsDelomrade() throws IOException {
    Codebook codebook = read(TOY);

    assertThat(codebook.utgangspunkt("X")).contains(codebook.other());
    assertThat(codebook.utgangspunkt("B").orElseThrow().name()).isEqualTo("Bröd");
    assertThat(codebook.utgangspunkt("Z")).isEmpty();
    assertThat(codebook.owner("A2").orElseThrow().id()).isEqualTo("A");
    assertThat(codebook.owner("A")).isEmpty();
  }

  @Test
  void servesAnotherStrategyWithoutCode() throws IOException {
    FindEvidence find = new FindEvidence(read(TOY));

    Evidence apples = find.in("Äpplen och annan frukt, men inte stenfrukt");

    assertThat(apples.ranking().first()).contains("A");
    assertThat(apples.score().ofPart("A1")).isEqualTo(5);
    assertThat(apples.score().reasons("A")).containsExactly("äpplen (A1)", "frukt (A)");
    assertThat(find.in("En sten").ranking().first()).contains("X");
  }

  @Test
  void hasTheHashOfTheFile() throws IOException {
    String hash = read(TOY).hash();

    assertThat(hash).hasSize(64).isEqualTo(read(TOY).hash());
    assertThat(read(TOY + "# ändrad\n").hash()).isNotEqualTo(hash);
  }

  @Test
  void refusesATermThatIsNotWrittenAsOne() {
    assertThat(problems("starka: [päron]", "starka: [päron, 'p*', 'a, b', '']"))
        .hasSize(3)
        .contains(
            "kodbok/toy.yaml, rad 10: väntade en term som nattvandring, nattvandr*, "
                + "öppna förskolan, mentor* + förening* eller SIG, fann ”p*”.");
  }

  @Test
  void refusesATermThatStandsTwiceInTheSamePlace() {
    assertThat(problems("starka: [päron]", "starka: [päron], svaga: [Päron]"))
        .containsExactly(
            "kodbok/toy.yaml, rad 10: väntade varje term en gång, fann ”Päron” en gång till.");
  }

  @Test
  void refusesIdsThatAreTakenOrMisshapen() {
    assertThat(problems("id: A2", "id: A1"))
        .contains(
            "kodbok/toy.yaml, rad 10: väntade en beteckning som inte redan används, fann ”A1”.");
    assertThat(problems("id: A2", "id: a 2"))
        .containsExactly(
            "kodbok/toy.yaml, rad 10: väntade en beteckning som C eller C3, fann ”a 2”.");
  }

  @Test
  void refusesAPrecedenceThatLeavesOneOutOrKnowsNotOne() {
    Stream.of("[B, A]", "[B, A, X, Q]", "[B, A, X, A]")
        .forEach(
            wrong ->
                assertThat(problems("[B, A, X]", wrong))
                    .singleElement()
                    .asString()
                    .contains("rad 3: väntade var och en av A, B, X, och kanske delområden"));
  }

  @Test
  void refusesWeightsOfTheWrongSign() {
    assertThat(problems("svaga: 1, emot: -3", "svaga: 0, emot: 3")).hasSize(2);
  }

  @Test
  void refusesAKeyItDoesNotKnow() {
    assertThat(problems("inom: [rött]", "innanför: [rött]"))
        .singleElement()
        .asString()
        .contains("rad 9", "innanför");
  }

  @Test
  void letsADelomradeHaveAPlaceOfItsOwnInThePrecedence() throws IOException {
    String twoFit = "Päron och sten, sten";
    Ranking before = new FindEvidence(read(TOY)).in(twoFit).ranking();
    assertThat(before.ids()).containsExactly("A", "X");
    assertThat(before.preferred()).isTrue();

    String yaml = TOY.replace("[B, A, X]", "[B, A, X, A2]");
    assertThat(first(yaml, twoFit)).contains("X");
  }

  @Test
  void letsOneGoBeforeAnotherOnlyWhereBothFit() throws IOException {
    String yaml = TOY.replace("starka: [sten]", "avgorande: [sten]");

    assertThat(first(yaml, "Päron och sten")).contains("A");
    assertThat(first(yaml, "Päron, sten, sten")).contains("X");
  }

  @Test
  void letsSomeTermsTellOnlyTheDelomrade() throws IOException {
    FindEvidence find = new FindEvidence(read(TOY));

    assertThat(find.in("Frukt").score().ofPart("A1")).isZero();
    assertThat(find.in("Frukt som är rött").score().ofPart("A1")).isEqualTo(2);
    assertThat(first(TOY, "Rött")).isEmpty();
  }

  private Optional<String> first(String yaml, String text) throws IOException {
    return new FindEvidence(read(yaml)).in(text).ranking().first();
  }
}
