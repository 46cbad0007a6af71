package se.effektrapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.distribution.DeliverMail.Result;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.DeliveryEvent.State;
import se.effektrapport.distribution.Outcome;
import se.effektrapport.job.Distributed;
import se.effektrapport.job.Distributed.Receiver;
import se.effektrapport.round.Organisation;

/** What is told of handing an edition over. */
class DistributedTextTest {

  private static final Organisation REGISTER =
      Organisation.read(Path.of("input/organisation.yaml"));

  private static Receiver receiver(
      String code, boolean written, Optional<Result> mail, Optional<DeliveryEvent> last) {
    return new Receiver(
        REGISTER.byCode(code).orElseThrow(),
        Optional.of(1).filter(each -> code.equals("BRO")),
        written,
        List.of(),
        List.of(),
        mail,
        last,
        Optional.empty());
  }

  private static Receiver tried(String code, State state, String reply) {
    DeliveryEvent last =
        new DeliveryEvent(
            Delivery.handingOver(2022, 2, code),
            DeliveryEvent.Channel.MAIL,
            state,
            1,
            Optional.of(new DeliveryEvent.Envelope("<id-%s@x>".formatted(code), "x@example.se")),
            reply,
            "",
            LocalDateTime.of(2022, 11, 16, 9, 0));
    return receiver(code, false, Optional.of(new Result.Tried(last)), Optional.of(last));
  }

  private static String text(boolean mail, Receiver... receivers) {
    return new DistributedText(
            new Distributed(2, List.of(receivers), List.of(), Path.of("utgava-2")), mail)
        .text();
  }

  @Test
  void tellsWhatIsLeftForWhomAndWhatToDoThen() {
    Receiver alone =
        receiver(
            "KUN",
            true,
            Optional.of(new Result.NotTried(Outcome.Obstacle.NO_CONNECTION)),
            Optional.empty());

    assertThat(
            text(
                true,
                tried("BRO", State.DONE, ""),
                tried("FAR", State.PERMANENT, "550 5.1.1"),
                alone,
                tried("NOR", State.TEMPORARY, "450 4.2.1"),
                tried("SKÄ", State.BEGUN, "")))
        .isEqualToNormalizingNewlines(
            """

            Utgåva 2 överlämnas till 5 nämnder. 1 mapp är skriven nu, de andra är som de var.
            Den ersätter en tidigare utgåva hos 1 nämnd.
            Brev skickade nu: 1. Skickade tidigare: 0.
            Farsta stadsdelsnämnd (FAR): e-postservern tar inte emot brevet till x@example.se (550 5.1.1). Rätta brevlådan i organisation.yaml och kör igen, eller skicka igen med --epost --igen FAR.
            Kungsholmens stadsdelsnämnd (KUN): inte skickat, för det går inte att få kontakt med e-postservern. Kör igen senare.
            Norrmalms stadsdelsnämnd (NOR): inte skickat (450 4.2.1). Kör igen senare.
            Skärholmens stadsdelsnämnd (SKÄ): ovisst om brevet kom fram. Leta efter Message-ID <id-SKÄ@x> i nämndens brevlåda eller e-postserverns logg. Har det inte kommit fram: skicka igen med --epost --igen SKÄ. Har det kommit fram: anteckna det med --framme SKÄ.
            Mapparna och sandlista.xlsx ligger i utgava-2.
            """);
  }

  @Test
  void tellsThatNothingIsNew() {
    assertThat(text(false, receiver("FAR", false, Optional.empty(), Optional.empty())))
        .isEqualToNormalizingNewlines(
            """

            Inget nytt: utgåva 2 är redan överlämnad till 1 nämnd.
            Mapparna och sandlista.xlsx ligger i utgava-2.
            """);
    assertThat(text(false, receiver("FAR", true, Optional.empty(), Optional.empty())))
        .contains("Utgåva 2 överlämnas till 1 nämnd. Alla mappar är skrivna.")
        .doesNotContain("Brev", "ersätter");
  }
}
