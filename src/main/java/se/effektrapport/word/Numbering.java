package se.effektrapport.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import se.effektrapport.pagination.Twips;

/** The bullets and numbers of lists, as the template draws them. */
final class Numbering {
  /** Word knows nine levels. */
  static final int DEEPEST = 8;

  private final XWPFNumbering numbering;
  private final BigInteger bullets;
  private final BigInteger numbers;

  Numbering(XWPFDocument word, StyleIds styles) {
    this.numbering = word.getNumbering();
    this.bullets = styles.numbering(Style.LIST_BULLET);
    this.numbers = numbering.getAbstractNumID(styles.numbering(Style.LIST_NUMBER));
  }

  BigInteger bullets() {
    return bullets;
  }

  /** A numbering for one list, which begins at 1 whatever lists came before it. */
  BigInteger startAgain(int depth) {
    BigInteger id = numbering.addNum(numbers);
    CTNumLvl level = numbering.getNum(id).getCTNum().addNewLvlOverride();
    level.setIlvl(BigInteger.valueOf(depth));
    level.addNewStartOverride().setVal(BigInteger.ONE);
    return id;
  }

  /** How far from the margin the text of an item stands, in twips. */
  int indent(int depth) {
    for (CTLvl level : numbering.getAbstractNum(numbers).getCTAbstractNum().getLvlList()) {
      if (level.getIlvl().intValue() == depth && level.isSetPPr() && level.getPPr().isSetInd()) {
        return Twips.of(level.getPPr().getInd().getLeft());
      }
    }
    return Twips.mm(7) * (depth + 1);
  }
}
