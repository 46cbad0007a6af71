package se.effektrapport.word;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.effektrapport.document.Document;

/** Tells archives and screen readers what the file is; all dates are the document's own. */
record Properties(Document.Metadata metadata) {

  void write(XWPFDocument word) throws InvalidFormatException {
    Optional<Date> date =
        Optional.of(Date.from(metadata.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    PackageProperties properties = word.getPackage().getPackageProperties();
    properties.setTitleProperty(SafeText.of(metadata.title()));
    properties.setSubjectProperty(SafeText.of(metadata.subject()));
    properties.setCreatorProperty(SafeText.of(metadata.author()));
    properties.setLastModifiedByProperty(SafeText.of(metadata.author()));
    properties.setLanguageProperty(metadata.language());
    properties.setCreatedProperty(date);
    properties.setModifiedProperty(date);
    properties.setRevisionProperty("1");
    properties.setKeywordsProperty(Optional.empty());
    // Word shows it among the properties as the comments.
    properties.setDescriptionProperty(remark());
    properties.setCategoryProperty(Optional.empty());
    properties.setLastPrintedProperty(Optional.empty());
    word.getStyles().setSpellingLanguage(metadata.language());
  }

  private Optional<String> remark() {
    return Optional.of(SafeText.of(metadata.remark())).filter(words -> !words.isEmpty());
  }
}
