package se.effektrapport.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the file of a {@link Draft}: the same draft gives the same bytes. */
public final class WriteWorkbook {

  /** Office wants a date of creation; the real one would change the bytes from day to day. */
  private static final Date ALWAYS = new Date(946_684_800_000L);

  private WriteWorkbook() {}

  /** The bytes of an .xlsx. */
  public static byte[] bytes(Draft draft) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Looks looks = new Looks(book);
      Texts texts = new Texts(book);
      for (DraftSheet sheet : draft.sheets()) {
        new WriteSheet(sheet, book.createSheet(sheet.name), looks, texts).write();
        book.setSheetHidden(book.getSheetIndex(sheet.name), sheet.hidden);
      }
      describe(book.getProperties(), draft);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return SteadyZip.of(out.toByteArray());
    } catch (IOException | InvalidFormatException impossible) {
      throw new IllegalStateException("a workbook in memory could not be written", impossible);
    }
  }

  /** Writes the file, over an earlier one if there is one. */
  public static void write(Draft draft, Path file) {
    try {
      Files.write(file, bytes(draft));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void describe(POIXMLProperties properties, Draft draft)
      throws InvalidFormatException {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(draft.title());
    core.setCreator("Effektrapport");
    core.setCreated(Optional.of(ALWAYS));
    core.getUnderlyingProperties().setModifiedProperty(Optional.of(ALWAYS));
    core.getUnderlyingProperties().setLanguageProperty("sv-SE");
    draft.properties().forEach(properties.getCustomProperties()::addProperty);
  }
}
