package se.effektrapport.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifyTest {
  private final Classify classify = Trained.of("2022");

  private Classification classify(String text) {
    return classify.classify(text, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S1 | Alla som får sitt första barn erbjuds hembesöksprogrammet, och ABC-kurserna går på tre språk.
          S1 | Fältarbetarna rör sig i centrum och fångar upp yngre som är ute sent.
          S2 | Allvarssamtal hålls med den unge och föräldrarna inom en vecka efter polisanmälan.
          S3 | I SSPF följs sjutton ungdomar upp av skola, socialtjänst, polis och fritid.
          S3 | De sociala insatsgrupperna har stöttat avhoppare.
          S4 | Den lokala lägesbilden tas fram varje månad och styrgruppen beslutar om åtgärder.
          F1 | Besöken på den öppna förskolan har ökat sedan familjecentralen flyttade.
          F2 | Närvaroteamet ringer hem redan efter två dagars ogiltig frånvaro.
          F3 | Fritidsgården har haft öppet alla kvällar under höstlovet.
          F4 | Femhundra unga fick feriejobb, och Jobbtorg följde upp dem som inte kom vidare.
          V1 | Alla elever i årskurs åtta har gått igenom MVP.
          V2 | Tränarna i tre klubbar har utbildats i våldsprevention.
          V3 | Personalen har fått handledning i normkritik och talar om maskulinitetsnormer.
          V4 | Kunskapen om hedersrelaterat våld och förtryck har ökat.
          C1 | Vi har tecknat ett idéburet offentligt partnerskap med tre organisationer.
          C2 | Fler föreningar har sökt föreningsbidrag efter informationskvällen.
          C3 | Natt- och föräldravandrare är ute varje fredag.
          C4 | Nattfotbollen drivs av en förening på lördagar.
          C5 | Trossamfunden bjuds in till dialogmöten två gånger om året.
          """)
  void knowsWhatATextSpeaksOf(String delomrade, String text) {
    Classification classification = classify(text);

    assertThat(classification.utgangspunkt()).isEqualTo(delomrade.substring(0, 1));
    assertThat(classification.delomrade()).contains(delomrade);
    assertThat(classification.origin()).isEqualTo(Origin.COMPUTED);
    assertThat(classification.reasons()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S | Med vårdnadshavarens samtycke kan vi dela uppgifter trots sekretess.
          V | Eleverna har talat om samtycke och sex och var gränsen går.
          V | Mentorer i våldsprevention utbildas bland gymnasieeleverna.
          C | Föreningen har tolv mentorer som träffar ungdomarna varje vecka.
          S | Vi ser tidigt normbrytande beteende hos pojkar.
          O | Samverkan fungerar bra.
          V | Skolan arbetar med machonormer och attityder till våld.
          C | Idrottsföreningen driver öppen verksamhet på fritidsgården med föreningsbidrag.
          F | Öppna förskolan erbjuder föräldrastöd till nyblivna föräldrar på familjecentralen.
          S | Föräldrastödsprogrammet Komet har nått fler.
          O | Fler kameror och bättre belysning har satts upp vid torget.
          O | Trygghetsvandringen ledde till att buskar klipptes.
          O | Det är tidskrävande att redovisa samma sak i flera styrdokument.
          O | Den ekonomiska ramen minskade med två miljoner kronor.
          S | Ungdomarna vet inte hur de ska vända sig till polisen.
          """)
  void fallsIntoNoTrap(String utgangspunkt, String text) {
    assertThat(classify(text).utgangspunkt()).isEqualTo(utgangspunkt);
  }

  @Test
  void keepsTheSecondThatFits() {
    assertThat(classify("Det skolsociala teamet möter elever med hög frånvaro.").second())
        .contains("S");
    assertThat(classify("Feriejobb erbjuds alla sextonåringar.").second()).contains("O");
    assertThat(classify("Föräldravandrarna är ute varje fredag.").second()).isEmpty();
  }

  @Test
  void tellsTheWordsThatDecidedAsTheyStandInTheText() {
    assertThat(classify("Nattvandringarna samordnas.").reasons())
        .startsWith("nattvandringarna (C3)");
    assertThat(classify("SIG och avhoppare").reasons())
        .containsExactly("SIG (S3)", "avhoppare (S3)");
  }

  @Test
  void saysWhenOneWentBeforeTheOther() {
    Classification classification =
        classify("I skolan, på lektioner och raster, med elevhälsan: normer kring våld.");

    assertThat(classification.utgangspunkt()).isEqualTo("V");
  }

  @Test
  void takesATextThatNamesNothingForÖvrigt() {
    Classification classification = classify("Det gick ungefär som vi hade tänkt.");

    assertThat(classification.utgangspunkt()).isEqualTo("O");
    assertThat(classification.delomrade()).isEmpty();
    assertThat(classify("").utgangspunkt()).isEqualTo("O");
  }

  @Test
  void letsTheRespondentDecideWhateverTheTextSays() {
    Classification classification =
        classify.classify("Nattvandring", Optional.of("F"), Optional.of("F3"));

    assertThat(classification.utgangspunkt()).isEqualTo("F");
    assertThat(classification.delomrade()).contains("F3");
    assertThat(classification.second()).contains("C");
    assertThat(classification.probability()).isEqualTo(1);
    assertThat(classification.origin()).isEqualTo(Origin.RESPONDENT);
    assertThat(classification.reasons()).containsExactly("förvaltningens eget val");
  }

  @Test
  void findsTheDelomradeThatTheRespondentLeftOut() {
    Classification classification =
        classify.classify(
            "Nattvandring och fritidsgård med sommarlov", Optional.of("C"), Optional.empty());

    assertThat(classification.delomrade()).contains("C3");
    assertThat(classification.reasons())
        .containsExactly("förvaltningens eget val", "nattvandring (C3)");
  }

  @Test
  void knowsTheUtgangspunktOfAChosenDelomrade() {
    assertThat(classify.classify("", Optional.empty(), Optional.of("S2")).utgangspunkt())
        .isEqualTo("S");
  }

  @Test
  void disregardsADelomradeOfAnotherUtgangspunkt() {
    assertThat(classify.classify("Lovaktiviteter", Optional.of("F"), Optional.of("S2")).delomrade())
        .contains("F3");
  }

  @Test
  void refusesAChoiceThatIsNotInTheCodeBook() {
    assertThatThrownBy(() -> classify.classify("", Optional.of("X"), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isSurerTheMoreWordsItFindsAndLessSureTheMoreSpeaksForAnother() {
    double one = classify("Nattvandring").probability();
    double two = classify("Nattvandring och civilsamhället").probability();
    double divided = classify("Nattvandring och civilsamhället på fritidsgården").probability();

    assertThat(one).isGreaterThan(0.6).isLessThan(two);
    assertThat(divided).isLessThan(two);
  }

  @Test
  void readsAnÅHoweverItWasTyped() {
    String text = "Föräldravandrarna på nätterna";

    assertThat(classify(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(classify(text));
  }

  @Test
  void tellsWhatItWasDoneWith() {
    Codebook codebook = Trained.codebook("2022");

    assertThat(classify("").instrument())
        .isEqualTo(Trained.examples(codebook).instrument(codebook));
    assertThat(classify("").instrument().codebookHash()).isEqualTo(codebook.hash());
    assertThat(classify("").instrument().model()).matches("1-[0-9a-f]{16}");
  }
}
