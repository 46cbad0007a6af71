package se.effektrapport.edition;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an edition is rendered with besides its words: the style sheet, the Word template, the
 * pictures.
 *
 * @param files the bytes by the path within the folder of templates, "rapport/rapport.css"
 */
public record Look(SortedMap<String, byte[]> files) {

  public Look {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Whether both have the same files with the same bytes. */
  public boolean isSameAs(Look other) {
    return files.keySet().equals(other.files.keySet())
        && files.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
  }
}
