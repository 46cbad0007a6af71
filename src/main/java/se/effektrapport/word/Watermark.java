package se.effektrapport.word;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPicture;

/**
 * The word across every page of a draft. It lies in the header, as Word's own does: behind the
 * text, and nothing that is read aloud.
 */
record Watermark(String word) {
  private static final String VML = "urn:schemas-microsoft-com:vml";

  /** Word art, in the terms Word itself writes for a watermark. */
  private static final String SHAPE =
      """
      <xml-fragment xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
        <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
            path="m@7,l@8,m@5,21600l@6,21600e">
          <v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>
            <v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/>
            <v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>
            <v:f eqn="if @0 @4 21600"/></v:formulas>
          <v:path textpathok="t" o:connecttype="rect"/>
          <v:textpath on="t" fitshape="t"/>
        </v:shapetype>
        <v:shape id="Vattenmarke" o:spid="_x0000_s2049" type="#_x0000_t136"
            style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:120pt;rotation:305;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin"
            o:allowincell="f" fillcolor="#e9eef1" stroked="f">
          <v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold"/>
        </v:shape>
      </xml-fragment>
      """
          .replaceAll(">\\s+<", "><");

  /** Puts it at the end of a paragraph of a header. */
  void print(CTP paragraph) {
    try {
      CTPicture picture = CTPicture.Factory.parse(SHAPE);
      write(picture);
      paragraph.addNewR().addNewPict().set(picture);
    } catch (XmlException ours) {
      throw new IllegalStateException(ours);
    }
  }

  private void write(CTPicture picture) {
    try (XmlCursor cursor = picture.newCursor()) {
      cursor.toLastChild();
      cursor.toChild(new QName(VML, "textpath"));
      cursor.setAttributeText(new QName("string"), SafeText.of(word));
    }
  }
}
