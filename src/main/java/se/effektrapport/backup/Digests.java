package se.effektrapport.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests of what is written and read. */
final class Digests {

  private Digests() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
