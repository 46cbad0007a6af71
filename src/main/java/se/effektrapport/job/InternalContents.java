package se.effektrapport.job;

import java.util.List;
import java.util.Optional;
import se.effektrapport.archive.Archived;
import se.effektrapport.disposal.Disposal;

/** What is what in the internal part of an archive copy. */
final class InternalContents {

  private static final String TEXT =
      """
      Internt. Effektrapport %d: arkivkopia, intern del
      Dnr %s

      Här finns det som rapporten är gjord av, på de platser där det låg. Det kan innehålla uppgifter
      om enskilda. Det som är fastställt och beslutat finns i den öppna delen.

      input/%1$d/enkatsvar/, sena/        enkätsvaren som de kom in; aterkallat/ är svar som har tagits tillbaka
      input/%1$d/mottaget.csv             när varje fil kom
      input/%1$d/granskning*.xlsx         granskarnas beslut, som de lämnades
      input/%1$d/texter/, bilagor/        förvaltningens egna texter, och bilagor
      input/%1$d/omgang.yaml              omgångens uppgifter: dagar, handläggare, gränser
      input/organisation.yaml             förvaltningar och nämnder
      templates/enkat/, kodbok/           frågorna, kodboken, exemplen och styrdokumenten som användes
      output/%1$d/enkat/                  formulären som skickades ut
      output/%1$d/aterkoppling/           det som gick tillbaka till dem som svarade
      output/%1$d/kvittens/, paminnelser/ kvittenser och påminnelser
      output/%1$d/mottagning.csv          vad som blev av varje fil
      output/%1$d/granskning.xlsx         vad granskarna hade att ta ställning till
      output/%1$d/undantaget.csv          vilka antal personer som inte visas, och varför
      output/%1$d/skrivunderlag.docx      alla stycken efter utgångspunkt
      output/%1$d/distribution/           sändlistorna: vad varje nämnd fick, när och hur
      tabeller/                           databasens rader om mottagning, anmärkningar, svar, klassning
                                          och beslut, en rad JSON för varje
      SHA256SUMS                          kontrollsummor för allt; sha256sum -c SHA256SUMS kontrollerar dem

      En mapp eller fil som inte är med fanns inte när kopian gjordes.
      """;

  private InternalContents() {}

  static String of(Run run, Optional<Disposal> disposal) {
    String text = TEXT.formatted(run.year(), run.undertaking().round().matter().dnr());
    return text + disposal.map(InternalContents::gone).orElse("");
  }

  private static String gone(Disposal disposal) {
    StringBuilder text = new StringBuilder();
    text.append(
        "\nUnderlaget är gallrat den %s enligt beslut %s av %s. Det här är borttaget:\n"
            .formatted(disposal.day(), disposal.decision(), disposal.by()));
    List<Disposal.Count> counts = disposal.counts();
    counts.stream()
        .filter(each -> each.number() > 0)
        .forEach(each -> text.append("  %s: %d\n".formatted(each.what(), each.number())));
    Archived copy = disposal.archive().orElseThrow();
    return text.append(
            "\nDet finns i gallringens egen arkivkopia, arkiv/%s, med SHA-256\n%s.\n"
                .formatted(copy.file(), copy.sha256()))
        .toString();
  }
}
