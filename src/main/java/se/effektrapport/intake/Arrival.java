package se.effektrapport.intake;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A file that lies in the folder of answers.
 *
 * @param path where it lies
 * @param name its name in NFC
 * @param sha256 of its bytes, in hexadecimal; empty if they cannot be read
 * @param received the day it was received
 */
public record Arrival(Path path, String name, String sha256, LocalDate received) {

  /** What the same bytes are known by: their digest, or the name where they cannot be read. */
  public String key() {
    return key(sha256, name);
  }

  public static String key(String sha256, String name) {
    return sha256.isEmpty() ? "/" + name : sha256;
  }
}
