package se.effektrapport.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The kinds of pages: the template's cover, its ordinary page, and that page in landscape. */
record Pages(CTSectPr cover, CTSectPr portrait) {

  /**
   * Takes the pages from the template's sample text: its first section is the cover, its last the
   * ordinary page.
   */
  static Pages of(CTBody text, Template template) {
    CTSectPr last = text.getSectPr();
    if (last == null) {
      throw new WordException(
          "Word-mallen %s saknar sidformat för de vanliga sidorna.".formatted(template.file()));
    }
    for (CTP paragraph : text.getPList()) {
      if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
        return new Pages(copy(paragraph.getPPr().getSectPr()), copy(last));
      }
    }
    return new Pages(copy(last), copy(last));
  }

  private static CTSectPr copy(CTSectPr pages) {
    return (CTSectPr) pages.copy();
  }

  CTSectPr of(boolean landscape) {
    return landscape ? landscape() : portrait;
  }

  /** The same for what follows the first of the ordinary pages, which may have its own head. */
  Pages following() {
    CTSectPr later = copy(portrait);
    if (later.isSetTitlePg()) {
      later.unsetTitlePg();
    }
    return new Pages(cover, later);
  }

  private CTSectPr landscape() {
    CTSectPr turned = copy(portrait);
    CTPageSz size = turned.getPgSz();
    Object width = size.getW();
    size.setW(size.getH());
    size.setH(width);
    size.setOrient(STPageOrientation.LANDSCAPE);
    return turned;
  }

  /** Ends a stretch of such pages at the last paragraph, or below the last table. */
  void end(CTSectPr pages, Flow flow, WordFile file) {
    if (!flow.endsWithParagraph()) {
      belowTable(flow, file);
    }
    CTPPr properties = flow.lastParagraph().getPPr();
    properties.addNewSectPr().set(pages);
  }

  /** Word wants a paragraph there; it must not need a page of its own. */
  private static void belowTable(Flow flow, WordFile file) {
    CTPPr properties = file.paragraph(flow, Style.SECTION_END).getPPr();
    if (properties.isSetSpacing()) {
      properties.getSpacing().setBefore(BigInteger.ZERO);
    }
  }
}
