package se.effektrapport.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;

/**
 * A digest of what was answered, wherever in the workbook it stood: a workbook merely saved again
 * keeps it.
 */
final class ContentDigest {

  private final MessageDigest digest = sha256();

  private ContentDigest() {}

  static String of(List<Passage> passages, List<Activity> activities) {
    ContentDigest content = new ContentDigest();
    passages.forEach(passage -> content.add(passage.question(), passage.text()));
    for (Activity activity : activities) {
      content.add("insats", "");
      activity.values().forEach((field, value) -> content.add(field, value.written()));
    }
    return HexFormat.of().formatHex(content.digest.digest());
  }

  private void add(String field, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update("%s %d ".formatted(field, bytes.length).getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
