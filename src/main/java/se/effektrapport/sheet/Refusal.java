package se.effektrapport.sheet;

import java.io.IOException;

/** Reading stopped for a reason that the sender can be told. */
final class Refusal extends IOException {

  static final String DAMAGED =
      "Filen är skadad eller ofullständig och kan inte läsas. Öppna den i Excel, spara den på nytt"
          + " som Excel-arbetsbok (.xlsx) och skicka den igen.";

  static final String TOO_LARGE =
      "Filen innehåller mer än ett ifyllt formulär kan göra och läses därför inte. Kopiera svaren"
          + " till ett nytt formulär, utan bilder och bilagor, och skicka det.";

  static final String STRANGE_NAME =
      "Filen innehåller delar med namn som ingen Excel-arbetsbok har (två delar med samma namn,"
          + " eller namn som pekar utanför filen) och läses därför inte. Öppna den i Excel, spara"
          + " den på nytt som Excel-arbetsbok (.xlsx) och skicka den igen.";

  Refusal(String sentence) {
    super(sentence);
  }

  static Refusal damaged() {
    return new Refusal(DAMAGED);
  }

  static Refusal tooLarge() {
    return new Refusal(TOO_LARGE);
  }
}
