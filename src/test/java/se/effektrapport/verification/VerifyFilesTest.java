package se.effektrapport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.intake.FileDigest;
import se.effektrapport.pdf.WritePdf;

/** What is found out of files that agree with a manifest which was altered with them. */
class VerifyFilesTest {

  private static final Path TEMPLATES = Path.of("templates");

  private static final String MARKUP =
      """
      <article lang="sv-SE" data-date="2022-10-19" data-form="skrivelse">
      <header><p data-role="sender">Socialförvaltningen</p><p data-role="kind">Rapport</p>
      <p data-role="receiver">Till alla</p></header><h1>Effekter</h1>
      <p><data value="svar.tillfragade">18</data> tillfrågades, <data value="insatser.S">39</data> och
      <data value="insatser.F">39</data> insatser.</p><p><data value="svar.tillfragade">18</data></p>
      </article>
      """;

  private static final String DATA =
      """
      {"siffror": [
        {"id": "insatser", "beskrivning": "insatser", "varde": 0},
        {"id": "svar.tillfragade", "beskrivning": "tillfrågade", "varde": 18},
        {"id": "insatser.S", "beskrivning": "insatser S", "varde": 39},
        {"id": "insatser.F", "beskrivning": "insatser F", "varde": 39}]}
      """;

  private static final Map<String, byte[]> RENDERED = new HashMap<>();

  @TempDir Path folder;

  private final Verification to = new Verification();
  private Path edition;

  @BeforeEach
  void publish() throws IOException {
    edition = Files.createDirectories(folder.resolve("utgava-1"));
    Files.writeString(edition.resolve("underlag.json"), DATA);
    report(MARKUP, MARKUP);
  }

  private void report(String pdf, String html) throws IOException {
    pdf(edition.resolve("rapport.pdf"), pdf);
    Files.writeString(edition.resolve("rapport.html"), html);
  }

  private static byte[] pdf(String markup) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new WritePdf(TEMPLATES).write(new ParseDocument().parse(markup), pdf);
    return pdf.toByteArray();
  }

  private static void pdf(Path file, String markup) throws IOException {
    Files.write(file, RENDERED.computeIfAbsent(markup, VerifyFilesTest::pdf));
  }

  private VerifyFiles verify() {
    return new VerifyFiles(edition, "rapport", to);
  }

  private List<String> numbers(String markup, LetterFolder... letters) {
    verify().numbers(Optional.empty(), markup, List.of(letters));
    return to.deviations();
  }

  private Map<String, String> hashes(Path of) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (var files = Files.list(of)) {
      files.forEach(file -> hashes.put(file.getFileName().toString(), FileDigest.of(file)));
    }
    return hashes;
  }

  @Test
  void eachNumberStandsWhereItShould() {
    assertThat(numbers(MARKUP)).isEmpty();
    assertThat(to.agreed())
        .contains(
            "4 tal i PDF-filen står där de ska.",
            "4 tal i HTML-filen står där de ska.",
            "1 tal om antalet insatser i underlag.json stämmer med de insatser som filen räknar"
                + " upp.");
  }

  @Test
  void aNumberThatIsNoLongerKnownByItsIdIsMissedAndTwoThatChangedPlacesAreFound()
      throws IOException {
    String exchanged =
        MARKUP
            .replace("insatser.F", "insatser.X")
            .replace("insatser.S", "insatser.F")
            .replace("insatser.X", "insatser.S");
    String stripped = MARKUP.replaceFirst("<data value=\"svar.tillfragade\">18</data>", "18");
    report(exchanged, stripped);

    assertThat(numbers(MARKUP))
        .contains(
            "PDF-filen (sida 1) har talet insatser.F där utgåvan som den är sparad har talet"
                + " insatser.S.",
            "PDF-filen (sida 1) har talet insatser.S där utgåvan som den är sparad har talet"
                + " insatser.F.",
            "Talet svar.tillfragade står inte likadant i PDF-filen och HTML-filen.",
            "Talet svar.tillfragade: HTML-filen har det på 1 ställe, utgåvan som den är sparad på"
                + " 2.");
    assertThat(to.agreed())
        .contains("2 av 4 tal i PDF-filen står där de ska.")
        .doesNotContain("4 tal i HTML-filen står där de ska.");
  }

  @Test
  void filesWithoutAnyIdsAgreeWithNothingUnlessTheEditionIsOlderThanTheIds() throws IOException {
    String without = MARKUP.replaceAll("</?data[^>]*>", "");
    report(without, without);

    assertThat(numbers(MARKUP))
        .contains(
            "PDF-filen har inga tal med id, men utgåvan som den är sparad har 4.",
            "HTML-filen har inga tal med id, men utgåvan som den är sparad har 4.");

    Verification older = new Verification();
    new VerifyFiles(edition, "rapport", older).numbers(Optional.empty(), without, List.of());
    assertThat(older.deviations()).isEmpty();
    assertThat(older.unchecked())
        .containsExactly(
            "talen i rapport.html ett och ett: filen är gjord innan talen fick sina id.",
            "talen i rapport.pdf ett och ett: filen är gjord innan talen fick sina id.");
  }

  @Test
  void aFileThatIsNoneOfThePublishedOnesIsNamedAndWhatSystemsLeaveBehindIsNot() throws IOException {
    Files.writeString(edition.resolve("manifest.json"), "{\"sha256\": {}}");
    Map<String, String> kept = hashes(edition);
    Files.writeString(edition.resolve("rättad rapport.pdf"), "x");
    Files.writeString(edition.resolve("Thumbs.db"), "x");
    Files.writeString(edition.resolve("~$pport.docx"), "x");

    verify().hashes(kept, FileDigest::of);

    assertThat(to.deviations())
        .containsExactly(
            "Filen rättad rapport.pdf hör inte dit: programmet har inte skrivit den.",
            "manifest.json saknar filen rapport.html.",
            "manifest.json saknar filen rapport.pdf.",
            "manifest.json saknar filen underlag.json.");
  }

  /** What a nämnd got: the report, an extract, and the manifest that the database knows. */
  private LetterFolder parcel() throws IOException {
    Path parcel = Files.createDirectories(folder.resolve("bromma"));
    Files.copy(edition.resolve("rapport.pdf"), parcel.resolve("rapport.pdf"));
    pdf(parcel.resolve("utdrag-bromma.pdf"), MARKUP);
    Files.writeString(parcel.resolve("missiv-bromma.docx"), "missiv");
    StringBuilder manifest = new StringBuilder();
    hashes(parcel)
        .forEach((name, sha256) -> manifest.append(",\"%s\": \"%s\"".formatted(name, sha256)));
    Files.writeString(
        parcel.resolve("manifest.json"), "{\"sha256\": {%s}}".formatted(manifest.substring(1)));
    return new LetterFolder(
        "distribution/utgava-1/bromma",
        parcel,
        hashes(edition),
        Optional.of(FileDigest.of(parcel.resolve("manifest.json"))));
  }

  private void verify(LetterFolder parcel) {
    verify().hashes(List.of(parcel), "mappen till en nämnd", FileDigest::of);
    numbers(MARKUP, parcel);
  }

  @Test
  void whatWasHandedOverAgrees() throws IOException {
    verify(parcel());
    assertThat(to.deviations()).isEmpty();
    assertThat(to.agreed())
        .contains(
            "4 filer i mappen till en nämnd har den kontrollsumma som är sparad.",
            "4 tal i tjänsteutlåtande och utdrag (1 PDF-fil) stämmer med underlag.json.");
  }

  @Test
  void whatIsAlteredInItIsNamedFileByFileAndNumberByNumber() throws IOException {
    LetterFolder parcel = parcel();
    pdf(parcel.path().resolve("utdrag-bromma.pdf"), MARKUP.replaceFirst(">39<", ">40<"));
    Files.writeString(parcel.path().resolve("missiv-bromma.docx"), "annat");
    Files.writeString(parcel.path().resolve("extra.pdf"), "x");

    verify(parcel);

    assertThat(to.deviations())
        .containsExactly(
            "Filen distribution/utgava-1/bromma/missiv-bromma.docx är ändrad: kontrollsumman är"
                + " inte den sparade.",
            "Filen distribution/utgava-1/bromma/utdrag-bromma.pdf är ändrad: kontrollsumman är"
                + " inte den sparade.",
            "Filen distribution/utgava-1/bromma/extra.pdf hör inte dit: programmet har inte skrivit"
                + " den.",
            "Talet insatser.S (insatser S): distribution/utgava-1/bromma/utdrag-bromma.pdf har ”40”"
                + " (sida 1), underlag.json ger 39.");
  }

  @Test
  void aReportThatWasAlteredBeforeItWasHandedOverIsFoundThoughTheManifestAgrees()
      throws IOException {
    Map<String, String> published = hashes(edition);
    report(MARKUP.replace("Effekter", "Annat"), MARKUP);
    LetterFolder parcel = parcel();

    verify(new LetterFolder(parcel.name(), parcel.path(), published, parcel.manifest()));

    assertThat(to.deviations())
        .containsExactly(
            "Filen distribution/utgava-1/bromma/rapport.pdf är ändrad: kontrollsumman är inte den"
                + " sparade.");
  }

  @Test
  void whatPeoplePutBesideTheTjansteutlatandeIsTheirOwn() throws IOException {
    Path proposal = Files.createDirectories(folder.resolve("tjansteutlatande"));
    Files.writeString(proposal.resolve("ingress.txt"), "Effekter");
    Map<String, String> kept = hashes(proposal);
    Files.writeString(proposal.resolve("tjansteutlatande-undertecknat.pdf"), "x");

    verify(new LetterFolder("tjansteutlatande/utgava-1", proposal, kept, Optional.empty()));

    assertThat(to.deviations()).isEmpty();
  }

  @Test
  void anAlteredManifestVouchesForNothing() throws IOException {
    LetterFolder parcel = parcel();
    Files.writeString(parcel.path().resolve("missiv-bromma.docx"), "annat");
    Path manifest = parcel.path().resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest) + " ");

    verify(parcel);

    assertThat(to.deviations())
        .containsExactly(
            "Filen distribution/utgava-1/bromma/manifest.json är ändrad: kontrollsumman är inte den"
                + " sparade.");
    assertThat(to.unchecked())
        .containsExactly(
            "de övriga filerna i distribution/utgava-1/bromma, eftersom manifest.json där inte är"
                + " som när den skrevs.");
  }

  @Test
  void aFolderThatIsGoneIsNamedAndAnExtractWithoutIdsTellsNothing() throws IOException {
    Path extracts = Files.createDirectories(folder.resolve("utdrag"));
    pdf(extracts.resolve("utdrag-social.pdf"), MARKUP.replaceAll("</?data[^>]*>", ""));
    LetterFolder gone =
        new LetterFolder(
            "distribution/utgava-1/farsta", folder.resolve("farsta"), Map.of(), Optional.of("f0"));

    verify().hashes(List.of(gone), "mappen till en nämnd", FileDigest::of);
    numbers(MARKUP, gone, new LetterFolder("utdrag/utgava-1", extracts));

    assertThat(to.deviations())
        .containsExactly(
            "Mappen distribution/utgava-1/farsta saknas.",
            "utdrag/utgava-1/utdrag-social.pdf har inga tal med id.");
  }
}
