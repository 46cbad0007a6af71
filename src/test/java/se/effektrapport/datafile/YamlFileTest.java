package se.effektrapport.datafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFileTest {

  private record Body(String code, LocalDate from) {
    Body {
      if (code.length() != 3) {
        throw new IllegalArgumentException("three letters");
      }
    }

    static Body read(Mapping mapping) {
      return new Body(mapping.text("kod"), mapping.date("från"));
    }
  }

  @TempDir Path temporary;
  private Path file;

  @BeforeEach
  void nameTheFile() throws IOException {
    file = Files.createDirectory(temporary.resolve("2022")).resolve("omgang.yaml");
  }

  @Test
  void meansTheSameWhateverItsCommentsAndMarks() throws IOException {
    String said = meaning("kod: abc\nlista: [x, {y: 1}]\n");
    assertThat(meaning("# Av oss\nkod: \"abc\" # tre\n\nlista:\n  - x\n  - y: 1\n"))
        .isEqualTo(said);
    assertThat(meaning("kod: abd\nlista: [x, {y: 1}]\n")).isNotEqualTo(said);
    assertThat(meaning("kod: abc\nlista: [x, y, 1]\n")).isNotEqualTo(said);
    assertThat(meaning("kod: abc\nlista: [x]\ny: 1\n")).isNotEqualTo(said);
  }

  private String meaning(String yaml) throws IOException {
    Files.writeString(file, yaml);
    return Meaning.of(file);
  }

  @Test
  void readsEveryKindOfValue() {
    String yaml =
        """
        kod: " BRO "
        ar: 2022
        granns: 0,6
        från: 2022-09-30
        exempel: ja
        slag: fack
        titlar: [Chef, 'nej']
        mote: {dag: 2022-11-15}
        organ:
          - {kod: ÄLV, från: 2020-07-01}
        egna: {x: 1, y: 2}
        """;
    read(
        yaml,
        top -> {
          assertThat(top.text("kod")).isEqualTo("BRO");
          assertThat(top.number("ar")).isEqualTo(2022);
          assertThat(top.decimal("granns")).isEqualByComparingTo("0.6");
          assertThat(top.date("från")).isEqualTo("2022-09-30");
          assertThat(top.flag("exempel")).isTrue();
          assertThat(top.oneOf("slag", List.of("stadsdel", "fack"))).isEqualTo("fack");
          assertThat(top.texts("titlar")).containsExactly("Chef", "nej");
          assertThat(top.mapping("mote").date("dag")).isEqualTo("2022-11-15");
          assertThat(top.mappings("organ", Body::read))
              .containsExactly(new Body("ÄLV", LocalDate.of(2020, 7, 1)));
          Mapping own = top.mapping("egna");
          assertThat(own.keys()).containsExactly("x", "y");
          assertThat(own.keys().stream().mapToInt(own::number).sum()).isEqualTo(3);
          assertThat(own.line()).isEqualTo(11);
          return top;
        });
  }

  @Test
  void whatIsLeftOutOrLeftEmptyIsAbsent() {
    read(
        "till:\nnamn: ''\n",
        top -> {
          assertThat(top.optionalDate("till")).isEmpty();
          assertThat(top.optionalText("namn")).isEmpty();
          assertThat(top.optionalMapping("mote")).isEmpty();
          assertThat(top.optionalTexts("titlar")).isEmpty();
          return top;
        });
  }

  @Test
  void readsALetterAlikeHoweverItWasTyped() {
    String read = read("O\u0308: A\u030A\n", top -> top.text("Ö"));
    assertThat(read).isEqualTo("Å");
  }

  @Test
  void readsAByteOrderMarkAndWindowsLines() {
    String read = read("\uFEFFkod: BRO\r\nnamn: Bromma\r\n", YamlFileTest::twoTexts);
    assertThat(read).isEqualTo("BRO Bromma");
  }

  private static String twoTexts(Mapping top) {
    return top.text("kod") + " " + top.text("namn");
  }

  @Test
  void saysFileLineExpectedAndFound() {
    assertThat(refused("kod: BRO\nfrån: 30 sept\n", Body::read))
        .containsExactly(
            "2022/omgang.yaml, rad 2: väntade ett datum som 2022-09-30, fann ”30 sept”.");
  }

  @Test
  void tellsAllMistakesAtOnce() {
    assertThat(
            refused(
                """
                organ:
                  - {kod: BRO, från: 2022-02-30}
                  - {kodd: FAR, från: 2022-01-01}
                  - kod: [A, B]
                    från: 2022-01-01
                    Till: 2023-01-01
                """,
                top -> top.mappings("organ", Body::read)))
        .containsExactly(
            "2022/omgang.yaml, rad 2: väntade ett datum som 2022-09-30, fann ”2022-02-30”.",
            "2022/omgang.yaml, rad 3: väntade nyckeln kod, fann kodd och från.",
            "2022/omgang.yaml, rad 4: väntade en text, fann en lista.");
  }

  @Test
  void refusesAKeyThatNobodyAskedFor() {
    assertThat(refused("kod: BRO\nfrån: 2022-01-01\nNamn: x\n", Body::read))
        .containsExactly("2022/omgang.yaml, rad 3: väntade nyckeln kod eller från, fann ”Namn”.");
    assertThat(
            refused(
                "mote:\n  dag: 2022-01-01\n  tid: 13\n", top -> top.mapping("mote").date("dag")))
        .containsExactly("2022/omgang.yaml, rad 3: väntade nyckeln dag, fann ”tid”.");
    assertThat(
            refused(
                "organ:\n- {kod: A}\n- {kod: B, x: 1}\n",
                top -> top.mappings("organ").stream().map(o -> o.text("kod")).toList()))
        .containsExactly("2022/omgang.yaml, rad 3: väntade nyckeln kod, fann ”x”.");
  }

  @Test
  void tellsAMissingPartOnceAndNotItsKeys() {
    assertThat(refused("ar: 2022\n", top -> top.number("ar") + top.mapping("mote").text("dag")))
        .containsExactly("2022/omgang.yaml, rad 1: väntade nyckeln mote, fann ar.");
  }

  @Test
  void refusesTheWrongKind() {
    assertThat(refused("ar: tjugo\n", top -> top.number("ar")))
        .containsExactly("2022/omgang.yaml, rad 1: väntade ett heltal, fann ”tjugo”.");
    assertThat(refused("ar: 1.5.0\n", top -> top.decimal("ar")))
        .containsExactly("2022/omgang.yaml, rad 1: väntade ett tal som 0.6, fann ”1.5.0”.");
    assertThat(refused("ar: kanske\n", top -> top.flag("ar")))
        .containsExactly("2022/omgang.yaml, rad 1: väntade true eller false, fann ”kanske”.");
    assertThat(refused("ar: c\n", top -> top.oneOf("ar", List.of("a", "b"))))
        .containsExactly("2022/omgang.yaml, rad 1: väntade a eller b, fann ”c”.");
    assertThat(refused("ar:\n", top -> top.text("ar")))
        .containsExactly("2022/omgang.yaml, rad 1: väntade en text, fann ingenting.");
    assertThat(refused("ar: x\n", top -> top.texts("ar")))
        .containsExactly(
            "2022/omgang.yaml, rad 1: väntade en lista, en rad för varje med bindestreck först,"
                + " fann ”x”.");
    assertThat(refused("ar: [x, {y: 1}]\n", top -> top.mappings("ar")))
        .contains("2022/omgang.yaml, rad 1: väntade rader som ”namn: värde”, fann ”x”.");
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    assertThat(refused("kod: BRO\nfrån: 2022-01-01\nkod: FAR\n", Body::read))
        .containsExactly("2022/omgang.yaml, rad 3: väntade varje nyckel en gång, fann ”kod” igen.");
  }

  @Test
  void takesAProblemThatTheCallerFound() {
    assertThat(
            refused(
                "ar: 2022\ntill: 2021-01-01\n",
                top -> {
                  top.problem("till", "ett datum efter 2022");
                  top.problem("fran", "samma år som mappens namn", "2021");
                  return top.number("ar") + top.text("till");
                }))
        .containsExactly(
            "2022/omgang.yaml, rad 1: väntade samma år som mappens namn, fann 2021.",
            "2022/omgang.yaml, rad 2: väntade ett datum efter 2022, fann ”2021-01-01”.");
  }

  @Test
  void refusesBrokenYamlWithItsLine() {
    assertThat(refused("kod: BRO\n\tnamn: x\n", Body::read))
        .containsExactly("2022/omgang.yaml, rad 2: väntade mellanslag som indrag, fann en tabb.");
    assertThat(refused("kod: \"BRO\nfrån: 2022\n", Body::read))
        .containsExactly(
            "2022/omgang.yaml, rad 1: väntade rätt indrag, kolon och citattecken (YAML), fann ”kod:"
                + " \"BRO”.");
    assertThat(refused("kod: BRO\nnamn: Bromma: nord\n", Body::read))
        .singleElement()
        .asString()
        .contains("rad 2")
        .endsWith("fann ”namn: Bromma: nord”.");
    assertThat(refused("kod: \u0007\n", Body::read))
        .containsExactly("2022/omgang.yaml, rad 1: väntade läsbara tecken, fann ett styrtecken.");
    assertThat(refused("[".repeat(200), Body::read)).singleElement().asString().contains("nivåer");
  }

  @Test
  void refusesAFileWithoutKeys() {
    assertThat(refused("", Body::read))
        .containsExactly(
            "2022/omgang.yaml, rad 1: väntade rader som ”namn: värde”, fann en tom fil.");
    assertThat(refused("- a\n", Body::read)).singleElement().asString().endsWith("fann en lista.");
  }

  @Test
  void refusesTagsAndAnchors() {
    assertThat(refused("a: !!javax.script.ScriptEngineManager [x]\n", top -> top.texts("a")))
        .singleElement()
        .asString()
        .contains("rad 1");
    assertThat(refused("a: !eget x\n", top -> top.text("a")))
        .containsExactly("2022/omgang.yaml, rad 1: väntade ett vanligt värde, fann ”!eget”.");
    assertThat(refused("a: &a [*a]\n", top -> top.has("a")))
        .containsExactly(
            "2022/omgang.yaml, rad 1: väntade ett värde utskrivet, fann ett ankare (& eller *).");
    assertThat(refused("a: {<<: {b: 1}}\n", top -> top.mapping("a").keys())).isNotEmpty();
  }

  @Test
  void refusesAFileThatIsNotUtf8() throws IOException {
    Files.write(file, "kod: x\nnamn: Älvsjö\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refusal(Body::read))
        .containsExactly(
            "2022/omgang.yaml, rad 2: väntade text i teckenkodningen UTF-8, fann en annan"
                + " teckenkodning.");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThat(refusal(Body::read))
        .containsExactly("2022/omgang.yaml: väntade en fil, fann att filen saknas.");
  }

  @Test
  void shortensWhatItQuotesAndKeepsItOnOneLine() {
    assertThat(Problem.quoted("a\n\tb\u202E")).isEqualTo("”a b”");
    assertThat(Problem.quoted("å".repeat(100))).isEqualTo("”" + "å".repeat(60) + " …”");
  }

  @Test
  void aFaultOfTheReaderIsNotTakenForAMistakeInTheFile() {
    assertThatThrownBy(() -> read("kod: BROM\nfrån: 2022-01-01\n", Body::read))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private <T> T read(String yaml, Function<Mapping, T> reader) {
    try {
      Files.writeString(file, yaml);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return YamlFile.parse(file, reader);
  }

  private <T> List<String> refused(String yaml, Function<Mapping, T> reader) {
    return catchThrowableOfType(DataFileException.class, () -> read(yaml, reader))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private <T> List<String> refusal(Function<Mapping, T> reader) {
    return catchThrowableOfType(DataFileException.class, () -> YamlFile.parse(file, reader))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }
}
