package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
  @TempDir Path folder;

  @Test
  void theSameDocumentGivesTheSameBytesAnywhere() {
    byte[] here = SampleReport.bytes();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      WriteWord word = new WriteWord(Sample.templatesWithPicture(folder));
      byte[] there = word.write(Sample.report());
      for (String part : Unzipped.of(here).partsLike(".*(xml|rels)")) {
        assertThat(Unzipped.of(there).text(part)).isEqualTo(Unzipped.of(here).text(part));
      }
      assertThat(Arrays.equals(there, here)).as("same bytes").isTrue();
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void entriesAreSortedAndOfOneMomentAlsoInTheWorkbooks() throws Exception {
    Unzipped report = Unzipped.of(SampleReport.bytes());
    byte[] workbook = report.parts().get("word/embeddings/diagram1.xlsx");
    for (byte[] zip : new byte[][] {SampleReport.bytes(), workbook}) {
      assertThat(Unzipped.of(zip).parts().firstEntry().getKey()).isEqualTo("[Content_Types].xml");
      assertThat(Unzipped.of(zip).parts().keySet().stream().skip(1)).isSorted();
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
        }
      }
    }
  }
}
