package se.effektrapport.underlag;

import static se.effektrapport.underlag.JsonUnderlag.orNull;

import se.effektrapport.edition.Content.Takes;
import se.effektrapport.edition.Development;
import tools.jackson.databind.node.ObjectNode;

/** What became of the insatser of the year before, as JSON. */
final class JsonDevelopment {

  private JsonDevelopment() {}

  static void write(Development development, ObjectNode into) {
    into.put("ar", development.before());
    JsonUnderlag.each("foljda", into, development.followed(), JsonDevelopment::followed);
    JsonUnderlag.each("nya", into, development.added(), JsonDevelopment::mention);
    JsonUnderlag.each("avslutade", into, development.ended(), JsonDevelopment::mention);
    JsonUnderlag.each("saknade", into, development.gone(), JsonDevelopment::mention);
  }

  private static void followed(Development.Followed followed, ObjectNode into) {
    into.put("referens", followed.reference());
    into.put("forvaltning", followed.administration());
    into.put("insats", followed.name());
    into.put("utgangspunkt", followed.pillar());
    ObjectNode then = into.putObject("fore");
    followed.references().forEach(then.putArray("referenser")::add);
    followed.names().forEach(then.putArray("insatser")::add);
    year(followed.then(), then);
    year(followed.now(), into.putObject("nu"));
  }

  private static void year(Development.Year year, ObjectNode into) {
    switch (Datum.of(Takes.PERSONS, year.reached())) {
      case Datum.Amount amount -> into.put("antal", amount.amount()).putNull("undantagen");
      case Datum.Withheld withheld ->
          into.putNull("antal").put("undantagen", Datum.Withheld.REASON);
      case Datum.Text text -> into.putNull("antal").putNull("undantagen");
      case Datum.Day day -> into.putNull("antal").putNull("undantagen");
    }
    into.put("riktning", orNull(year.direction()));
  }

  private static void mention(Development.Mention mention, ObjectNode into) {
    into.put("referens", mention.reference());
    into.put("forvaltning", mention.administration());
    into.put("insats", mention.name());
  }
}
