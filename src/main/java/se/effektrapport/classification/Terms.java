package se.effektrapport.classification;

import java.util.List;

/**
 * The words of a code book.
 *
 * @param within terms that only tell which delområde, once the utgångspunkt is known
 * @param precedence ids of all utgångspunkter and övrigt: where two fit, the one that stands first
 *     goes before; a delområde that is named too has a place of its own
 */
record Terms(List<Term> all, List<Term> within, List<String> precedence) {

  Terms {
    all = List.copyOf(all);
    within = List.copyOf(within);
    precedence = List.copyOf(precedence);
  }
}
