package se.effektrapport.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import se.effektrapport.document.Document;

/** Says what the file is, to readers and archives: metadata in both forms, language, colours. */
record DescribeFile(PdfWriter writer, Document.Metadata metadata) {
  private static final String PRODUCER = "OpenPDF";
  private static final String CREATOR = "effektrapport";

  void describe() throws IOException {
    information();
    writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(metadata.language()));
    PdfArray intents = new PdfArray();
    intents.add(colours());
    catalog.put(new PdfName("OutputIntents"), intents);
  }

  private void information() {
    PdfDictionary information = writer.getInfo();
    information.put(PdfName.TITLE, Roles.text(metadata.title()));
    information.put(PdfName.AUTHOR, Roles.text(metadata.author()));
    information.put(PdfName.SUBJECT, Roles.text(metadata.subject()));
    information.put(PdfName.CREATOR, Roles.text(CREATOR));
    information.put(PdfName.PRODUCER, Roles.text(PRODUCER));
    PdfString date = new PdfString("D:" + metadata.date().toString().replace("-", "") + "000000Z");
    information.put(PdfName.CREATIONDATE, date);
    information.put(PdfName.MODDATE, date);
  }

  /** Our own sRGB profile: that of the JDK differs from one JDK to the next. */
  private PdfDictionary colours() throws IOException {
    try (InputStream in = DescribeFile.class.getResourceAsStream("/colour/sRGB.icc")) {
      PdfStream profile = new PdfStream(Objects.requireNonNull(in).readAllBytes());
      profile.put(PdfName.N, new PdfNumber(3));
      profile.flateCompress();
      PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
      intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
      intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB IEC61966-2.1"));
      intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
      intent.put(
          new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
      return intent;
    }
  }

  private String xmp() {
    String date = metadata.date() + "T00:00:00Z";
    return TEMPLATE
        .replace("{title}", escaped(metadata.title()))
        .replace("{author}", escaped(metadata.author()))
        .replace("{subject}", escaped(metadata.subject()))
        .replace("{language}", escaped(metadata.language()))
        .replace("{producer}", PRODUCER)
        .replace("{creator}", CREATOR)
        .replace("{date}", date);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final String TEMPLATE =
      """
      <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
      <xmp:MetadataDate>{date}</xmp:MetadataDate><xmp:CreatorTool>{creator}</xmp:CreatorTool>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>{producer}</pdf:Producer></rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>
      """;
}
