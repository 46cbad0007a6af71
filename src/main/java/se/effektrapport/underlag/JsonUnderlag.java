package se.effektrapport.underlag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Head;
import se.effektrapport.edition.Pillar;
import se.effektrapport.edition.Respondent;
import se.effektrapport.edition.Steering;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The data behind an edition as JSON, in the order the edition has them. */
final class JsonUnderlag {

  /** Rises when a reader of an earlier underlag.json would no longer understand it. */
  private static final int FORMAT = 1;

  /** Line feeds whatever the machine uses. */
  private static final ObjectWriter WRITER =
      JsonMapper.shared()
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private final Content content;

  JsonUnderlag(Content content) {
    this.content = content;
  }

  byte[] bytes() {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("format", FORMAT);
    edition(root.putObject("utgava"));
    each("svar", root, content.respondents(), JsonUnderlag::respondent);
    each("utgangspunkter", root, content.pillars(), JsonUnderlag::pillar);
    each("fragor", root, content.questions(), JsonUnderlag::question);
    each("kolumner", root, content.columns(), JsonUnderlag::column);
    each("siffror", root, content.figures(), JsonFigures::figure);
    each("tabeller", root, FigureTables.of(content), JsonFigures::table);
    each("styrdokument", root, content.steering(), JsonUnderlag::steering);
    JsonAnswers answers = new JsonAnswers(content);
    each("insatser", root, content.activities(), answers::activity);
    each("stycken", root, content.passages(), answers::passage);
    each("citat", root, content.excerpts(), answers::excerpt);
    content
        .development()
        .ifPresentOrElse(
            each -> JsonDevelopment.write(each, root.putObject("utveckling")),
            () -> root.putNull("utveckling"));
    return WRITER.writeValueAsBytes(root);
  }

  /** How one thing is written into an object of its own. */
  interface Part<T> {
    void write(T thing, ObjectNode into);
  }

  static <T> void each(String name, ObjectNode into, List<T> things, Part<T> part) {
    ArrayNode array = into.putArray(name);
    things.forEach(thing -> part.write(thing, array.addObject()));
  }

  private void edition(ObjectNode into) {
    Head head = content.head();
    into.put("omgang", head.round());
    into.put("nummer", head.number());
    into.put("datum", head.date().toString());
    into.put("utkast", head.draft());
    into.put("exempeldata", head.sampleData());
    into.put("strategi", head.strategy());
    into.put("period", head.period());
    into.put("strategins_dnr", head.strategyReference());
    into.put("dnr", head.reference());
    into.put("sista_svarsdag", head.deadline().toString());
    into.put("handlaggare", head.officer());
    into.put("minsta_antal_personer", head.smallNumber());
    into.put("minsta_bas_for_procent", head.percentBase());
  }

  private static void respondent(Respondent respondent, ObjectNode into) {
    into.put("forvaltning", respondent.code());
    into.put("namn", respondent.name());
    into.put("stadsdel", respondent.district());
    into.put(
        "status",
        switch (respondent.answer()) {
          case IN_TIME -> "i_tid";
          case LATE -> "sent";
          case MISSING -> "saknas";
        });
    into.put("mottaget", respondent.received().map(LocalDate::toString).orElse(null));
    into.put("svar", respondent.submission().orElse(null));
  }

  private static void pillar(Pillar pillar, ObjectNode into) {
    into.put("id", pillar.id());
    into.put("namn", pillar.name());
    into.put("ovrigt", pillar.other());
    each(
        "delomraden",
        into,
        pillar.areas(),
        (area, each) -> each.put("id", area.id()).put("namn", area.name()));
  }

  private static void steering(Steering document, ObjectNode into) {
    into.put("id", document.id());
    into.put("namn", document.name());
    document.asksAbout().forEach(into.putArray("motsvarar")::add);
    document.named().forEach(into.putArray("uppges")::add);
    document.asked().forEach(into.putArray("efterfragas")::add);
  }

  private static void question(Content.Question question, ObjectNode into) {
    into.put("id", question.id());
    into.put("text", question.text());
    into.put("kapitel", orNull(question.chapter()));
  }

  private static void column(Content.Column column, ObjectNode into) {
    into.put("id", column.id());
    into.put("rubrik", column.header());
    into.put("kapitel", orNull(column.chapter()));
    into.put(
        "slag",
        switch (column.takes()) {
          case TEXT -> "text";
          case NUMBER -> "antal";
          case PERSONS -> "antal_personer";
          case DAY -> "datum";
        });
  }

  /** What is not there is null, never an empty text. */
  static String orNull(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty()).orElse(null);
  }
}
