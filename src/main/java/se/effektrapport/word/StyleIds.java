package se.effektrapport.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblStylePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblStyleOverrideType;
import se.effektrapport.pagination.Twips;

/** Which id each style has in this template, and which numbering and indent it brings. */
final class StyleIds {
  private final Map<Style, CTStyle> styles;
  private final Template template;

  private StyleIds(Map<Style, CTStyle> styles, Template template) {
    this.styles = Collections.unmodifiableMap(styles);
    this.template = template;
  }

  /**
   * @throws WordException if the template lacks a style; all missing ones are named
   */
  static StyleIds of(CTStyles styles, Template template) {
    Map<String, CTStyle> byName = new HashMap<>();
    for (CTStyle style : styles.getStyleList()) {
      byName.putIfAbsent(style.getName().getVal().toLowerCase(Locale.ROOT), style);
    }
    for (CTStyle style : styles.getStyleList()) {
      // LibreOffice may add a "Caption" of its own beside our "caption": the exact name wins.
      byName.put(style.getName().getVal(), style);
    }
    Map<Style, CTStyle> found = new EnumMap<>(Style.class);
    List<String> missing = new ArrayList<>();
    for (Style style : Style.values()) {
      CTStyle inTemplate =
          byName.getOrDefault(style.inFile(), byName.get(style.inFile().toLowerCase(Locale.ROOT)));
      if (inTemplate == null && template.needs(style)) {
        missing.add("”" + style.inFile() + "”");
      } else if (inTemplate != null) {
        found.put(style, inTemplate);
      }
    }
    if (!missing.isEmpty()) {
      throw new WordException(
          "Word-mallen %s saknar formatmallar som behövs: %s; lägg till dem under just de namnen."
              .formatted(template.file(), String.join(", ", missing)));
    }
    return new StyleIds(found, template);
  }

  String id(Style style) {
    return styles.get(style).getStyleId();
  }

  /** The numbering that a list style brings. */
  BigInteger numbering(Style style) {
    CTStyle list = styles.get(style);
    if (!list.isSetPPr() || !list.getPPr().isSetNumPr() || !list.getPPr().getNumPr().isSetNumId()) {
      throw new WordException(
          "Formatmallen ”%s” i %s saknar punkter eller nummer; väntade en lista."
              .formatted(style.inFile(), template.file()));
    }
    return list.getPPr().getNumPr().getNumId().getVal();
  }

  /** Where on the page the style's paragraphs stand, if not in the flow of text. */
  Optional<CTFramePr> frame(Style style) {
    CTStyle own = styles.get(style);
    return own.isSetPPr() && own.getPPr().isSetFramePr()
        ? Optional.of(own.getPPr().getFramePr())
        : Optional.empty();
  }

  /** How the first row of a table looks; Word gives this to the very first row only. */
  Optional<CTTcPr> headRow() {
    return styles.get(Style.TABLE).getTblStylePrList().stream()
        .filter(part -> part.getType() == STTblStyleOverrideType.FIRST_ROW && part.isSetTcPr())
        .map(CTTblStylePr::getTcPr)
        .findFirst();
  }

  /** The left indent of the style's own, in twips. */
  int indent(Style style) {
    CTStyle own = styles.get(style);
    boolean set = own.isSetPPr() && own.getPPr().isSetInd() && own.getPPr().getInd().isSetLeft();
    return set ? Twips.of(own.getPPr().getInd().getLeft()) : 0;
  }
}
