package se.effektrapport.word;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The styles of a template as text: a line for each, with what differs from the one it builds on.
 */
final class StyleList {

  private StyleList() {}

  static String of(Unzipped template) {
    try {
      var in = new ByteArrayInputStream(template.parts().get("word/styles.xml"));
      List<CTStyle> styles = StylesDocument.Factory.parse(in).getStyles().getStyleList();
      return styles.stream()
          .map(StyleList::line)
          .sorted()
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (XmlException | java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String line(CTStyle style) {
    String based = style.isSetBasedOn() ? " < " + style.getBasedOn().getVal() : "";
    String paragraph = style.isSetPPr() ? tidy(style.getPPr().xmlText()) : "";
    String run = style.isSetRPr() ? tidy(style.getRPr().xmlText()) : "";
    String table =
        style.getTblStylePrList().stream()
            .map(part -> " " + part.getType() + tidy(part.xmlText()))
            .collect(Collectors.joining());
    String borders = style.isSetTblPr() ? tidy(style.getTblPr().xmlText()) : "";
    return style.getName().getVal()
        + (based + " (" + style.getType() + ")" + paragraph + run + borders + table);
  }

  /** "spacing after=140 line=282" for each property. */
  private static String tidy(String xml) {
    return xml.replaceAll("xmlns:\\w+=\"[^\"]*\"", "")
        .replaceAll("</?xml-fragment[^>]*>", "")
        .replaceAll("</[^>]+>", "")
        .replaceAll("<w:", "; ")
        .replaceAll("/?>", "")
        .replaceAll("w:(\\w+)=\"([^\"]*)\"", "$1=$2")
        .replaceAll("\\s+", " ")
        .replaceAll(" ;", ";")
        .stripTrailing();
  }
}
