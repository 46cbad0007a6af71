package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.effektrapport.ownerfile.OwnerOnly;

/**
 * A folder with a draft for each receiver, "bromma.eml", which only the owner may read. What people
 * put there themselves under other names is left alone.
 */
record DraftFolder(Path path) {

  private static final Pattern OURS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.eml");

  /**
   * Keeps these drafts and none else of ours.
   *
   * @param drafts by the slug of the receiver
   * @return how many were written or taken away; those that stood there already are left as they
   *     were
   */
  int keep(Map<String, byte[]> drafts) throws IOException {
    int changed = removeOthers(drafts);
    if (!drafts.isEmpty()) {
      OwnerOnly.createFolder(path);
    }
    for (Map.Entry<String, byte[]> each : drafts.entrySet()) {
      changed += write(each.getKey() + ".eml", each.getValue()) ? 1 : 0;
    }
    return changed;
  }

  private boolean write(String name, byte[] bytes) throws IOException {
    Path file = path.resolve(name);
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    Path fresh = path.resolve("." + name + ".ny");
    try {
      OwnerOnly.write(fresh, bytes);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
    return true;
  }

  /** A draft of what is no longer so must not be sent. */
  private int removeOthers(Map<String, byte[]> drafts) throws IOException {
    int removed = 0;
    for (String name : names()) {
      if (OURS.matcher(name).matches() && !drafts.containsKey(name.replace(".eml", ""))) {
        Files.delete(path.resolve(name));
        removed++;
      }
    }
    return removed;
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (var files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
