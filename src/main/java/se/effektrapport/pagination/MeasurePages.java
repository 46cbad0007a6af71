package se.effektrapport.pagination;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Lays out what is written as Word and LibreOffice would, roughly, to learn on which page each
 * bookmark stands: Word writes the pages of a contents list only when somebody asks it to.
 */
public final class MeasurePages {
  private final XWPFDocument word;
  private final MeasureBlocks blocks;
  private final PageFill pages = new PageFill(this::note);
  private final Map<BigInteger, XWPFFootnote> notes = new HashMap<>();

  private MeasurePages(XWPFDocument word) {
    this.word = word;
    this.blocks =
        new MeasureBlocks(new ReadLooks(word.getStyles().getCtStyles(), word.getNumbering()));
    word.getFootnotes().forEach(note -> notes.put(note.getId(), note));
  }

  /** The page on which each bookmark stands, from 1. */
  public static Map<String, Integer> of(XWPFDocument word) {
    MeasurePages measured = new MeasurePages(word);
    measured.sections();
    return measured.pages.pageOfMark();
  }

  private void sections() {
    List<CTSectPr> sections = new ArrayList<>();
    // As an array: the list counts all paragraphs again for each.
    for (CTP paragraph : word.getDocument().getBody().getPArray()) {
      if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
        sections.add(paragraph.getPPr().getSectPr());
      }
    }
    sections.add(word.getDocument().getBody().getSectPr());
    try (XmlCursor at = word.getDocument().getBody().newCursor()) {
      boolean more = at.toFirstChild();
      for (CTSectPr section : sections) {
        Column column = new Column();
        boolean last = false;
        while (more && !last) {
          blocks.block(at, Twips.textWidth(section), column);
          last = endsSection(at);
          more = at.toNextSibling();
        }
        pages.section(column.strips(), textHeight(section));
      }
    }
  }

  private static boolean endsSection(XmlCursor at) {
    if (!at.getName().getLocalPart().equals("p")) {
      return false;
    }
    CTPPr properties = MeasureBlocks.properties(at);
    return properties != null && properties.isSetSectPr();
  }

  /** As broad as on an ordinary page; few notes stand on others. */
  private Foot.Note note(BigInteger id) {
    CTSectPr ordinary = word.getDocument().getBody().getSectPr();
    try (XmlCursor at = notes.get(id).getCTFtnEdn().newCursor()) {
      return Foot.Note.of(blocks.within(at, Twips.textWidth(ordinary)));
    }
  }

  private int height(XmlObject element, int width) {
    try (XmlCursor at = element.newCursor()) {
      return blocks.within(at, width).height();
    }
  }

  /** A header that is higher than the margin pushes the text down. */
  private int textHeight(CTSectPr section) {
    var margins = section.getPgMar();
    int header = Twips.of(margins.getHeader()) + header(section);
    int top = Math.max(Twips.of(margins.getTop()), header);
    return Twips.of(section.getPgSz().getH()) - top - Twips.of(margins.getBottom());
  }

  private int header(CTSectPr section) {
    int height = 0;
    for (var reference : section.getHeaderReferenceList()) {
      if (word.getRelationById(reference.getId()) instanceof XWPFHeaderFooter header) {
        height = Math.max(height, height(header._getHdrFtr(), Twips.textWidth(section)));
      }
    }
    return height;
  }
}
