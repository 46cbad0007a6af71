package se.effektrapport.parity;

import java.util.List;

/**
 * A file as its reader meets it.
 *
 * @param title of the file, as a window shows it
 * @param language of its text
 * @param pages the page numbers of the contents list, in order
 */
record Reading(
    String title,
    String author,
    String subject,
    String language,
    List<Item> items,
    List<Integer> pages) {

  Reading {
    items = List.copyOf(items);
    pages = List.copyOf(pages);
  }

  Reading withItems(List<Item> others) {
    return new Reading(title, author, subject, language, others, pages);
  }
}
