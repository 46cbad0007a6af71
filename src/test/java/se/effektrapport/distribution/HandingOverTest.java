package se.effektrapport.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.distribution.HandingOver.Held;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;

/** What a nämnd is told, and what goes with it. */
class HandingOverTest {

  private static final Round ROUND =
      Round.read(
          Path.of("input/2022/omgang.yaml"), Organisation.read(Path.of("input/organisation.yaml")));

  @TempDir Path folder;
  private final List<Path> files = new ArrayList<>();

  @BeforeEach
  void makeFiles() throws IOException {
    make("underlag.xlsx", 900);
    make("effektrapport-2022-utgava-2.pdf", 90_000);
    make("andringar.docx", 500);
    make("missiv-bromma.pdf", 700);
    make("protokollsutdrag.pdf", 700);
  }

  private void make(String name, int size) throws IOException {
    files.add(Files.write(folder.resolve(name), new byte[size]));
  }

  private static Administration administration(String code) {
    return ROUND.organisation().byCode(code).orElseThrow();
  }

  private Message message(Optional<Integer> replaces, long most) throws IOException {
    Administration bromma = administration("BRO");
    return message(bromma, replaces.map(each -> new Held(each, List.of(bromma))), most);
  }

  private Message message(Administration receiver, Optional<Held> replaces, long most)
      throws IOException {
    return new HandingOver(ROUND, 2, LocalDate.of(2022, 11, 15), 12, receiver, replaces)
        .message(Enclosed.of(files, most));
  }

  @Test
  void tellsWhatItIsWhatItReplacesAndWhatHasNoRoom() throws IOException {
    Message message = message(Optional.of(1), 60_000);

    assertThat(message.subject())
        .isEqualTo(
            "Exempeldata: Effektrapport 2022, utgåva 2, ersätter utgåva 1 (dnr 1.7.1-401/2022)");
    assertThat(message.to()).isEqualTo("bromma@example.se");
    assertThat(message.body())
        .isEqualTo(
            """
            Till Bromma stadsdelsnämnd

            Exempeldata: texterna i rapporten är påhittade.

            Socialnämnden beslutade den 15 november 2022, § 12, om effektrapporten för 2022, dnr 1.7.1-401/2022. Den överlämnas här till nämnden för kännedom, i utgåva 2.
            Utgåva 2 ersätter utgåva 1, som nämnden har fått tidigare.

            Bifogade filer:
            - missiv-bromma.pdf (missivet)
            - protokollsutdrag.pdf (utdrag ur protokollet)
            - andringar.docx (vad som har ändrats)
            - underlag.xlsx (underlaget: varje tal och citat med källa)

            De här filerna får inte plats i brevet och skickas på annat sätt:
            - effektrapport-2022-utgava-2.pdf (rapporten)

            Frågor om rapporten: skriv till prevention.socialforvaltningen@example.se.

            Vänliga hälsningar
            Preventionssamordnare, avdelningen för stadsövergripande sociala frågor
            Socialförvaltningen
            """);
  }

  @Test
  void oneThatTookOverIsToldWhoHadTheEditionThatIsReplaced() throws IOException {
    Held held = new Held(1, List.of(administration("NOR"), administration("ÖST")));
    Message message = message(administration("NIN"), Optional.of(held), 1_000_000);

    assertThat(message.subject()).contains("utgåva 2, ersätter utgåva 1 (");
    assertThat(message.body())
        .contains(
            "Utgåva 2 ersätter utgåva 1, som Norrmalms stadsdelsnämnd och Östermalms"
                + " stadsdelsnämnd har fått tidigare.");
  }

  @Test
  void aFirstEditionReplacesNothing() throws IOException {
    Message message = message(Optional.empty(), 1_000_000);

    assertThat(message.subject()).contains("utgåva 2, för kännedom");
    assertThat(message.body()).doesNotContain("ersätter", "inte plats");
    assertThat(message.attachments())
        .extracting(Message.Attachment::name)
        .startsWith("missiv-bromma.pdf", "protokollsutdrag.pdf", "effektrapport-2022-utgava-2.pdf");
  }

  @Test
  void whatIsSentIsNeverBiggerThanTheLimit() throws IOException {
    for (long most : List.of(20_000L, 60_000L, 115_000L, 150_000L)) {
      assertThat(SendMail.draft(message(Optional.of(1), most)).length).isLessThan((int) most);
    }
  }
}
