package se.effektrapport.pagination;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/**
 * Tells how paragraphs and letters look, from the styles of the template and what is set by hand.
 */
final class ReadLooks {
  private final XWPFNumbering numbering;
  private final Map<String, CTStyle> styles = new HashMap<>();
  private final Map<String, ParagraphLook> looks = new HashMap<>();
  private final Map<String, Optional<CTInd>> levels = new HashMap<>();
  private final ParagraphLook defaults;
  private final String normal;

  ReadLooks(CTStyles template, XWPFNumbering numbering) {
    this.numbering = numbering;
    String found = "";
    for (CTStyle style : template.getStyleList()) {
      styles.put(style.getStyleId(), style);
      if (style.isSetDefault()
          && style.isSetType()
          && style.getType().toString().equals("paragraph")) {
        found = style.getStyleId();
      }
    }
    this.normal = found;
    this.defaults =
        template.isSetDocDefaults() ? defaults(template.getDocDefaults()) : ParagraphLook.PLAIN;
  }

  private static ParagraphLook defaults(CTDocDefaults defaults) {
    ParagraphLook look = ParagraphLook.PLAIN;
    if (defaults.isSetPPrDefault() && defaults.getPPrDefault().isSetPPr()) {
      look = look.with(defaults.getPPrDefault().getPPr());
    }
    if (defaults.isSetRPrDefault() && defaults.getRPrDefault().isSetRPr()) {
      look = look.with(look.letters().with(defaults.getRPrDefault().getRPr()));
    }
    return look;
  }

  CTStyle style(String id) {
    return styles.get(id);
  }

  ParagraphLook of(CTPPr own) {
    ParagraphLook look =
        styled(own != null && own.isSetPStyle() ? own.getPStyle().getVal() : normal);
    if (own == null) {
      return look;
    }
    if (own.isSetNumPr()) {
      look = look.with(level(own.getNumPr(), look.indents()));
    }
    return look.with(own);
  }

  private ParagraphLook styled(String id) {
    ParagraphLook known = looks.get(id);
    if (known == null) {
      known = read(styles.get(id));
      looks.put(id, known);
    }
    return known;
  }

  private ParagraphLook read(CTStyle style) {
    if (style == null) {
      return defaults;
    }
    ParagraphLook look = style.isSetBasedOn() ? styled(style.getBasedOn().getVal()) : defaults;
    if (style.isSetPPr()) {
      look = look.with(style.getPPr());
    }
    return style.isSetRPr() ? look.with(look.letters().with(style.getRPr())) : look;
  }

  /** The letters of a run among letters like these. */
  Lettering letters(CTRPr own, Lettering around) {
    Lettering letters = around;
    if (own.sizeOfRStyleArray() > 0) {
      CTStyle style = styles.get(own.getRStyleArray(0).getVal());
      letters = style != null && style.isSetRPr() ? letters.with(style.getRPr()) : letters;
    }
    return letters.with(own);
  }

  /** The indents that a list gives its items at this depth. */
  private Indents level(CTNumPr item, Indents otherwise) {
    if (!item.isSetNumId()) {
      return otherwise;
    }
    BigInteger number = item.getNumId().getVal();
    int depth = item.isSetIlvl() ? item.getIlvl().getVal().intValue() : 0;
    return levels
        .computeIfAbsent(number + "/" + depth, key -> level(number, depth))
        .map(otherwise::with)
        .orElse(otherwise);
  }

  private Optional<CTInd> level(BigInteger number, int depth) {
    XWPFNum list = numbering.getNum(number);
    if (list == null) {
      return Optional.empty();
    }
    BigInteger drawn = list.getCTNum().getAbstractNumId().getVal();
    return numbering.getAbstractNum(drawn).getCTAbstractNum().getLvlList().stream()
        .filter(level -> level.getIlvl().intValue() == depth)
        .filter(level -> level.isSetPPr() && level.getPPr().isSetInd())
        .map(level -> level.getPPr().getInd())
        .findFirst();
  }
}
