package se.effektrapport.underlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.sample.LibreOffice;

/** A program other than Excel opens the workbook and sees what we meant. */
class LibreOfficeTest {

  private static final String EVERY_SHEET_AS_SHOWN =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  @TempDir Path folder;

  @Test
  void seesNumbersDaysAndTextsAndComputesNothing() throws Exception {
    assumeTrue(
        LibreOffice.isInstalled(),
        "soffice is not installed here, so LibreOffice's view is not tested");
    Files.write(folder.resolve("underlag.xlsx"), new WriteUnderlag().workbook(Contents.sample()));
    LibreOffice.convert(
        folder.resolve("underlag.xlsx"), EVERY_SHEET_AS_SHOWN, folder.resolve("ut"));

    assertThat(sheet("Läs mig")).contains("Underlag till effektrapport 2022, utgåva 1");
    assertThat(sheet("Siffror"))
        .contains("personer.antal_totalt,Beskrivning av personer.antal_totalt,1250,,summa,1,3,1")
        .contains("personer.C.antal_flickor,Beskrivning av personer.C.antal_flickor,..,färre än 5");
    assertThat(sheet("Insatser"))
        .contains(",13,vuxna,1250,..,2021-08-16,=2+2 [uppgift borttagen],");
    assertThat(sheet("Stycken"))
        .contains(",=1+1,", ",+46 är ett landsnummer,", ",0047,", ",_x0041_ är ingen kod,");
    assertThat(sheet("Svar"))
        .contains("SKÄ,Skärholmens stadsdelsförvaltning,i tid,2022-09-14,SKÄ svar 1");
  }

  private String sheet(String name) throws IOException {
    return Files.readString(folder.resolve("ut/underlag-" + name + ".csv"));
  }
}
