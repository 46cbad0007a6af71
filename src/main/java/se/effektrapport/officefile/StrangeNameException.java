package se.effektrapport.officefile;

import java.io.IOException;

/**
 * A part has a name that no program gives: one that would lie outside the folder it is unpacked to,
 * or one that another part has too, so that two programs would read different things.
 */
public final class StrangeNameException extends IOException {

  private static final long serialVersionUID = 1L;

  StrangeNameException() {
    super("a part's name is not one of an Office file");
  }
}
