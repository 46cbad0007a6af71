package se.effektrapport.protection;

import java.util.Set;
import java.util.regex.Pattern;

/** The words that stand before and after names of persons. */
final class NameWords {

  static final Set<String> TITLES =
      Set.of(
          "fru",
          "herr",
          "fröken",
          "familjen",
          "syskonen",
          "bröderna",
          "systrarna",
          "makarna",
          "farbror",
          "tant",
          "doktor",
          "handläggare",
          "handläggaren",
          "kurator",
          "kuratorn",
          "rektor",
          "rektorn",
          "biträdande",
          "samordnare",
          "samordnaren",
          "fältassistent",
          "fältassistenten",
          "fritidsledare",
          "fritidsledaren",
          "socialsekreterare",
          "socialsekreteraren",
          "lärare",
          "läraren",
          "mentor",
          "mentorn",
          "tränare",
          "tränaren",
          "polisen",
          "kommunpolis",
          "områdespolis",
          "kollega",
          "kollegan",
          "ledaren",
          "ledare",
          "kassör",
          "ordförande",
          "elevassistent",
          "coach",
          "coachen",
          "enhetschef",
          "enhetschefen",
          "chef",
          "vaktmästare",
          "vaktmästaren");

  /** After these comes what somebody is called. */
  static final Set<String> CALLED =
      Set.of("heter", "hette", "kallas", "kallad", "namnet", "namn", "vid", "döpt");

  static final Set<String> PERSONS =
      Set.of(
          "pojken",
          "flickan",
          "killen",
          "tjejen",
          "eleven",
          "ungdomen",
          "barnet",
          "sonen",
          "dottern",
          "brodern",
          "brorsan",
          "systern",
          "storasyster",
          "storebror",
          "lillasyster",
          "lillebror",
          "kompisen",
          "vännen",
          "mamman",
          "pappan",
          "modern",
          "fadern",
          "kusinen",
          "grabben",
          "kille",
          "tjej",
          "pojke",
          "flicka",
          "mormor",
          "farmor",
          "mamma",
          "pappa",
          "deltagaren");

  /** What persons do, and words and seasons hardly. */
  static final Set<String> DEEDS =
      Set.of(
          "har",
          "hade",
          "gick",
          "går",
          "kom",
          "sa",
          "sade",
          "säger",
          "berättade",
          "berättar",
          "började",
          "börjar",
          "slutade",
          "fick",
          "vill",
          "ville",
          "bor",
          "bodde",
          "var",
          "kunde",
          "blev",
          "hjälpte",
          "hjälper",
          "ringde",
          "ringer",
          "tog",
          "spelar",
          "spelade",
          "tränar",
          "tränade",
          "läste",
          "läser",
          "vågade",
          "vågar",
          "hette",
          "heter",
          "slog",
          "grät",
          "åkte",
          "flyttade",
          "försvann",
          "skrev",
          "vann",
          "ledde",
          "leder",
          "jobbar",
          "jobbade",
          "arbetar",
          "arbetade",
          "skötte",
          "sköter",
          "såg",
          "nås",
          "mådde",
          "mår",
          "trivdes",
          "trivs",
          "klarade",
          "klarar",
          "vägrade",
          "umgås",
          "umgicks");

  /** What only a person can be said to do. */
  static final Set<String> SAYINGS =
      Set.of(
          "berättade",
          "berättar",
          "sa",
          "sade",
          "grät",
          "rymde",
          "bodde",
          "vågade",
          "hette",
          "heter",
          "ljög",
          "skrattade",
          "skolkade",
          "skolkar");

  static final Set<String> RELATIONS =
      Set.of(
          "mamma",
          "pappa",
          "mor",
          "far",
          "bror",
          "syster",
          "storasyster",
          "storebror",
          "lillasyster",
          "lillebror",
          "kompis",
          "moster",
          "mormor",
          "farmor",
          "farfar",
          "morfar",
          "flickvän",
          "pojkvän",
          "kusin",
          "son",
          "dotter",
          "fru");

  static final Set<String> CLAUSE =
      Set.of(
          "när",
          "att",
          "som",
          "och",
          "men",
          "då",
          "sedan",
          "innan",
          "eftersom",
          "medan",
          "så",
          "fick",
          "hjälpte",
          "utan",
          "tills",
          "hur",
          "eller");

  /** What somebody is at work, or in what is told; other words may stand before it. */
  static final Pattern ROLE =
      Pattern.compile(
          "\\p{L}{0,24}(?:handledare|ledare|chef|coach|assistent|samordnare|lärare|sekreterare|pedagog|strateg|kurator|rektor"
              + "|mentor|tränare|psykolog|sköterska|läkare|utredare|handläggare|ordförande|advokat|mästare|klient|patient"
              + "|kontaktperson|pastor|diakon|imam|konsult|familjebehandlare|vårdare|kollega)(?:n|en)?");

  /** What only persons do, so that the one who did it may follow. */
  static final Set<String> PERSONAL_DEEDS =
      Set.of(
          "jobbade",
          "trivdes",
          "ringde",
          "berättade",
          "vågade",
          "mådde",
          "flyttade",
          "grät",
          "svarade",
          "sa",
          "sade",
          "säger",
          "berättar",
          "tyckte",
          "rymde",
          "skolkade",
          "slutade",
          "klarade",
          "vägrade",
          "orkade",
          "hoppade",
          "umgicks",
          "skötte",
          "lärde",
          "somnade",
          "uttryckte");

  /** What concerns somebody: "placeringen av", "oron för", "konflikten med". */
  static final Pattern CONCERN =
      Pattern.compile(
          "placeringen|insatsen|insatserna|stödet|oron|oro|konflikten|konflikter|konflikt|bråket|bråk|anmälan|orosanmälan|samtal"
              + "|samtalet|samtalen|kontakt|kontakten|hoten|hot|hotet|misshandeln|behandlingen|utredningen|pratat|pratade|talade"
              + "|talat|möte|mötet|träffar|relation|relationen|ihop|omhändertagandet|gripandet|åtalet|domen|planen|umgänget|umgänge");

  private NameWords() {}
}
