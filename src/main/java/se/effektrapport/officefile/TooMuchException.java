package se.effektrapport.officefile;

import java.io.IOException;

/** A file holds more than an honest one, whatever it says of itself. */
public final class TooMuchException extends IOException {

  private static final long serialVersionUID = 1L;

  public TooMuchException() {
    super("more than an honest file holds");
  }
}
