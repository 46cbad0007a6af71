package se.effektrapport.protection;

import java.nio.file.Path;

/** Protection as the sample round has it, with the lists of names in templates. */
public final class SampleProtection {

  private static final ProtectText PROTECT_TEXT = ProtectText.with(Path.of("templates"), 5);

  private SampleProtection() {}

  public static ProtectText protectText() {
    return PROTECT_TEXT;
  }
}
