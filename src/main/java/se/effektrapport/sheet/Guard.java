package se.effektrapport.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets only files through that claim to be Office Open XML; the others get to know how to save. */
final class Guard {

  private static final String SAVE_AS =
      " Öppna den i Excel, välj Arkiv och Spara som, välj filformatet Excel-arbetsbok (.xlsx) och"
          + " skicka den nya filen.";

  private Guard() {}

  static void check(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Refusal(
          "Här väntades en Excel-arbetsbok (.xlsx), men det är ingen vanlig fil. Lägg arbetsboken"
              + " själv i mappen.");
    }
    if (!Files.isReadable(file)) {
      throw new Refusal(
          "Filen går inte att läsa. Kontrollera att du har behörighet till den och att inget annat"
              + " program håller den öppen, och kör igen.");
    }
    if (Files.size(file) > Budget.FILE_BYTES) {
      throw Refusal.tooLarge();
    }
    switch (FileKind.of(file)) {
      case ZIP -> {}
      case OLE -> throw FileKind.isEncrypted(file) ? encrypted() : old();
      case PDF ->
          throw new Refusal(
              "Filen är en PDF och inte en Excel-arbetsbok. Skicka det ifyllda formuläret som"
                  + " Excel-arbetsbok (.xlsx).");
      case EMPTY -> throw new Refusal("Filen är tom. Skicka det ifyllda formuläret igen (.xlsx).");
      case OTHER -> throw new Refusal("Filen är inte en Excel-arbetsbok (.xlsx)." + SAVE_AS);
    }
  }

  private static Refusal encrypted() {
    return new Refusal(
        "Filen är skyddad med lösenord. Öppna den i Excel, välj Arkiv, Info, Skydda arbetsbok och"
            + " Kryptera med lösenord, töm rutan, spara och skicka filen igen.");
  }

  private static Refusal old() {
    return new Refusal("Filen är sparad i det äldre formatet Excel 97–2003 (.xls)." + SAVE_AS);
  }

  /** A zip without a workbook part: what else it may be. */
  static Refusal notAWorkbook(Parts parts) {
    if (parts.has("xl/workbook.bin")) {
      return new Refusal("Filen är sparad som binär Excel-arbetsbok (.xlsb)." + SAVE_AS);
    }
    if (parts.has("content.xml")) {
      return new Refusal(
          "Filen är sparad i formatet OpenDocument (till exempel .ods). Öppna den i det program"
              + " den är gjord i, välj Spara som och filtypen Excel-arbetsbok (.xlsx), och skicka"
              + " den nya filen.");
    }
    if (parts.has("Index/Document.iwa") || parts.has("Index.zip")) {
      return new Refusal(
          "Filen är sparad i Numbers. Välj Arkiv, Exportera till och Excel, och skicka den nya"
              + " filen (.xlsx).");
    }
    if (parts.has("word/document.xml")) {
      return new Refusal(
          "Filen är ett Word-dokument och inte en Excel-arbetsbok. Skicka det ifyllda formuläret"
              + " som Excel-arbetsbok (.xlsx).");
    }
    return new Refusal("Filen innehåller ingen Excel-arbetsbok." + SAVE_AS);
  }
}
