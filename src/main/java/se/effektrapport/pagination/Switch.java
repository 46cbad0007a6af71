package se.effektrapport.pagination;

import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;

/** A property that is on or off: named alone it is on, and a style can switch it off again. */
final class Switch {
  private static final Set<String> OFF = Set.of("0", "false", "off");

  private Switch() {}

  static boolean isOn(CTOnOff property) {
    return !property.isSetVal() || !OFF.contains(String.valueOf(property.getVal()));
  }
}
