package se.effektrapport.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.effektrapport.officefile.FileKind;

/** Lets only files through that claim to be Office Open XML; the others get to know how to save. */
final class Guard {

  private static final String SAVE_AS =
      " Öppna den i Excel, välj Arkiv och Spara som, välj filformatet Excel-arbetsbok (.xlsx) och"
          + " skicka den nya filen.";

  private static final String SEND_FORM =
      " Skicka det ifyllda formuläret som Excel-arbetsbok (.xlsx).";

  private static final String ANSWER_IN_FORM =
      " Svara i formuläret från socialförvaltningen och spara det som Excel-arbetsbok (.xlsx).";

  private Guard() {}

  static void check(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > Budget.FILE_BYTES) {
      throw Refusal.tooLarge();
    }
    FileKind kind = FileKind.of(file);
    if (kind != FileKind.ZIP) {
      throw new Refusal(sentence(kind));
    }
  }

  /** A zip without a workbook part: what else it may be. */
  static Refusal notAWorkbook(Parts parts) {
    return new Refusal(sentence(parts.kind()));
  }

  private static String sentence(FileKind kind) {
    return switch (kind) {
      case NO_FILE ->
          "Här väntades en Excel-arbetsbok (.xlsx), men det är ingen vanlig fil. Lägg arbetsboken"
              + " själv i mappen.";
      case UNREADABLE ->
          "Filen går inte att läsa. Kontrollera att du har behörighet till den och att inget annat"
              + " program håller den öppen, och kör igen.";
      case EMPTY -> "Filen är tom. Skicka det ifyllda formuläret igen (.xlsx).";
      case LOCKED ->
          "Filen är skyddad med lösenord. Öppna den i Excel, välj Arkiv, Info, Skydda arbetsbok och"
              + " Kryptera med lösenord, töm rutan, spara och skicka filen igen.";
      case OLD_WORKBOOK -> "Filen är sparad i det äldre formatet Excel 97–2003 (.xls)." + SAVE_AS;
      case BINARY_WORKBOOK -> "Filen är sparad som binär Excel-arbetsbok (.xlsb)." + SAVE_AS;
      case XML_WORKBOOK ->
          "Filen är sparad i det äldre formatet XML-kalkylblad (Excel 2003)." + SAVE_AS;
      case WEB_PAGE -> "Filen är en webbsida och inte en Excel-arbetsbok (.xlsx)." + ANSWER_IN_FORM;
      case OPEN_DOCUMENT ->
          "Filen är sparad i formatet OpenDocument (till exempel .ods). Öppna den i det program"
              + " den är gjord i, välj Spara som och filtypen Excel-arbetsbok (.xlsx), och skicka"
              + " den nya filen.";
      case APPLE ->
          "Filen är sparad i Numbers. Välj Arkiv, Exportera till och Excel, och skicka den nya"
              + " filen (.xlsx).";
      case SHORTCUT ->
          "Filen är bara en genväg till ett dokument på webben. Öppna dokumentet där, välj Arkiv,"
              + " Ladda ned och Microsoft Excel (.xlsx), och skicka den nya filen.";
      case MESSAGE ->
          "Filen är ett e-postmeddelande. Öppna det, spara den bifogade arbetsboken (.xlsx) och"
              + " skicka den.";
      case PACKED ->
          "Filen är packad. Packa upp den och skicka arbetsboken (.xlsx) själv, utan att packa"
              + " den.";
      case PDF, PICTURE, DOCUMENT, OLD_DOCUMENT, PRESENTATION ->
          "Filen är %s och inte en Excel-arbetsbok.".formatted(kind.words()) + SEND_FORM;
      case ZIP, WORKBOOK -> "Filen innehåller ingen Excel-arbetsbok." + SAVE_AS;
      case OTHER -> "Filen är inte en Excel-arbetsbok (.xlsx)." + ANSWER_IN_FORM;
    };
  }
}
