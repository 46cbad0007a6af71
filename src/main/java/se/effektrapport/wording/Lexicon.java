package se.effektrapport.wording;

import java.util.Map;
import java.util.TreeMap;

/** The nouns that the templates count. */
final class Lexicon {

  private static final Map<String, Noun> NOUNS =
      Map.ofEntries(
          common("insats", "insatser", "insatsen", "insatserna"),
          common("förvaltning", "förvaltningar", "förvaltningen", "förvaltningarna"),
          common(
              "stadsdelsförvaltning",
              "stadsdelsförvaltningar",
              "stadsdelsförvaltningen",
              "stadsdelsförvaltningarna"),
          common(
              "fackförvaltning", "fackförvaltningar", "fackförvaltningen", "fackförvaltningarna"),
          common("person", "personer", "personen", "personerna"),
          common("fråga", "frågor", "frågan", "frågorna"),
          common("effekt", "effekter", "effekten", "effekterna"),
          neuter("stycke", "stycken", "stycket", "styckena"),
          neuter("fall", "fall", "fallet", "fallen"),
          neuter("svar", "svar", "svaret", "svaren"),
          neuter("citat", "citat", "citatet", "citaten"),
          neuter("styrdokument", "styrdokument", "styrdokumentet", "styrdokumenten"),
          neuter("exempel", "exempel", "exemplet", "exemplen"));

  private Lexicon() {}

  static Noun noun(String singular) throws TemplateMistake {
    Noun noun = NOUNS.get(singular);
    if (noun == null) {
      String known = String.join(", ", new TreeMap<>(NOUNS).keySet());
      throw new TemplateMistake("ett av orden " + known, "”" + singular + "”");
    }
    return noun;
  }

  private static Map.Entry<String, Noun> common(
      String singular, String plural, String theSingular, String thePlural) {
    return Map.entry(singular, new Noun(singular, plural, theSingular, thePlural, false));
  }

  private static Map.Entry<String, Noun> neuter(
      String singular, String plural, String theSingular, String thePlural) {
    return Map.entry(singular, new Noun(singular, plural, theSingular, thePlural, true));
  }
}
