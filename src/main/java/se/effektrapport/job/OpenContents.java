package se.effektrapport.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.effektrapport.archive.PdfClaim;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;

/** What is what in the open part of an archive copy: a text for whoever opens it. */
final class OpenContents {

  private final Run run;
  private final Editions editions;
  private final List<Piece> pieces;
  private final List<String> lines = new ArrayList<>();

  private OpenContents(Run run, Editions editions, List<Piece> pieces) {
    this.run = run;
    this.editions = editions;
    this.pieces = pieces;
  }

  static String of(Run run, Editions editions, List<Piece> pieces) throws IOException {
    OpenContents contents = new OpenContents(run, editions, pieces);
    contents.write();
    return String.join("\n", contents.lines) + "\n";
  }

  private void write() throws IOException {
    head();
    editions.history(run.year()).forEach(this::edition);
    proposal();
    letters();
    minutes();
    lines.add("");
    lines.add("SHA256SUMS");
    lines.add(
        "  Kontrollsummor för alla filer. Kommandot sha256sum -c SHA256SUMS kontrollerar dem.");
  }

  private void head() {
    lines.add("Effektrapport %d: arkivkopia, öppen del".formatted(run.year()));
    lines.add("Dnr " + run.undertaking().round().matter().dnr());
    lines.add("");
    lines.add(
        "Här finns det som är fastställt, beslutat och överlämnat. Enkätsvaren som de kom in");
    lines.add("och det som rapporten i övrigt är gjord av finns i den interna delen.");
    if (run.undertaking().round().exampleData()) {
      lines.add("Exempeldata: texterna och talen är påhittade.");
    }
    lines.add("");
    lines.add("PDF-filerna som programmet har gjort är PDF/A-2a och går att läsa med hjälpmedel.");
    lines.add("");
    lines.add("beslut.txt, beslut.json");
    lines.add("  Vem som fastställde varje utgåva, nämndens beslut om den och till vilka den är");
    lines.add("  överlämnad, för människor och för program.");
  }

  private void edition(EditionRecord edition) {
    String folder = OutputFolder.edition(edition.number()) + "/";
    String stem = "effektrapport-%d-utgava-%d".formatted(run.year(), edition.number());
    lines.add("");
    lines.add(folder);
    lines.add("  %s.".formatted(KeptEditions.told(edition)));
    lines.add("  %s.pdf, .docx, .html   rapporten".formatted(stem));
    lines.add(
        "  underlag.xlsx, underlag.json   varje tal och citat i rapporten och var det kommer från");
    if (has(folder + "andringar.")) {
      lines.add("  andringar.docx, .html, .xlsx   vad som är ändrat sedan utgåvan före");
    }
    lines.add("  manifest.json   kontrollsummorna som filerna fick när utgåvan gjordes");
  }

  private void proposal() {
    if (has(OpenPart.PROPOSAL + "/")) {
      lines.add("");
      lines.add(OpenPart.PROPOSAL + "/");
      lines.add(
          "  Förvaltningens tjänsteutlåtande till nämnden om varje utgåva, som PDF och Word.");
      lines.add("  ingress.txt   en kort text till föredragningslistan");
    }
  }

  private void letters() {
    if (has(OpenPart.DISTRIBUTION + "/")) {
      lines.add("");
      lines.add(OpenPart.DISTRIBUTION + "/");
      lines.add("  En mapp för varje nämnd som har fått en utgåva, med breven till just den:");
      lines.add("  missiv-....pdf, .docx   följebrevet");
      lines.add(
          "  utdrag-....pdf, .docx   det som förvaltningen svarade, och vad rapporten har gjort av"
              + " det");
      if (pieces.stream().anyMatch(each -> each.name().endsWith("/" + MinutesExcerpt.NAME))) {
        lines.add("  protokollsutdrag.pdf   det som följde med ett tidigare beslut");
      }
      lines.add("  Rapporten och underlaget som följde med är desamma som ligger i utgåvans mapp.");
    }
  }

  private void minutes() throws IOException {
    for (Piece each : pieces) {
      if (each.name().equals(MinutesExcerpt.NAME)) {
        lines.add("");
        lines.add(MinutesExcerpt.NAME);
        lines.add("  Utdrag ur nämndens protokoll, som det kom från nämnden.");
        lines.add("  " + PdfClaim.told(each.file()));
      }
    }
  }

  private boolean has(String start) {
    return pieces.stream().anyMatch(each -> each.name().startsWith(start));
  }
}
