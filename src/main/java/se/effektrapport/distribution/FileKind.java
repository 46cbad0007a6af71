package se.effektrapport.distribution;

/** What a file of a delivery is, those that matter most to the receiver first. */
enum FileKind {
  MISSIVE("missiv-.*", "missivet"),
  EXTRACT("utdrag-.*", "förvaltningens svar, och siffrorna för alla"),
  MINUTES("protokollsutdrag\\.pdf", "utdrag ur protokollet"),
  REPORT("effektrapport-.*\\.pdf", "rapporten"),
  REPORT_IN_WORD("effektrapport-.*", "rapporten i Word"),
  CHANGES("andringar\\..*", "vad som har ändrats"),
  BASIS("underlag\\..*", "underlaget: varje tal och citat med källa"),
  OTHER(".*", "fil");

  private final String pattern;
  private final String inText;

  FileKind(String pattern, String inText) {
    this.pattern = pattern;
    this.inText = inText;
  }

  static FileKind of(String name) {
    for (FileKind each : values()) {
      if (name.matches(each.pattern)) {
        return each;
      }
    }
    return OTHER;
  }

  String inText() {
    return inText;
  }
}
