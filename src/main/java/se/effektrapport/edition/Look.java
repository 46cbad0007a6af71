package se.effektrapport.edition;

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
}
