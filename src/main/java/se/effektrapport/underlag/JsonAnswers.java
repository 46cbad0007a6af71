package se.effektrapport.underlag;

import static se.effektrapport.underlag.JsonUnderlag.orNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Excerpt;
import se.effektrapport.edition.Item;
import se.effektrapport.edition.Label;
import se.effektrapport.edition.Remark;
import se.effektrapport.edition.Steering;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was answered, how it was classified and what is quoted, as JSON. */
final class JsonAnswers {

  /** As in the ids of the figures: klassning.svarande. */
  private static final Map<String, String> ORIGINS =
      Map.of("REVIEWER", "granskare", "RESPONDENT", "svarande", "COMPUTED", "beraknad");

  private final Names names;
  private final Map<String, Content.Takes> columns;
  private final List<Steering> steering;

  JsonAnswers(Content content) {
    names = new Names(content);
    steering = content.steering();
    columns =
        content.columns().stream()
            .collect(Collectors.toMap(Content.Column::id, Content.Column::takes));
  }

  void activity(Item item, ObjectNode into) {
    into.put("referens", item.reference());
    into.put("forvaltning", item.administration());
    into.put("insats", item.name());
    label(item.label(), into.putObject("klassning"));
    ArrayNode documents = into.putArray("styrdokument");
    steering.stream()
        .filter(each -> each.concerns(item.reference()))
        .forEach(each -> documents.add(each.id()));
    into.put("svar", item.submission());
    JsonUnderlag.each("celler", into, item.cells(), this::cell);
  }

  private void cell(Item.Cell cell, ObjectNode into) {
    into.put("kolumn", cell.column());
    value(columns.getOrDefault(cell.column(), Content.Takes.TEXT), cell.text(), into);
    into.put("val", orNull(cell.choice()));
    into.put("borttaget", cell.removed());
    into.put("blad", cell.sheet());
    into.put("cell", cell.address());
  }

  /** What nobody could read as the number or day its column takes is not there for a program. */
  private static void value(Content.Takes takes, String written, ObjectNode into) {
    switch (Datum.of(takes, written)) {
      case Datum.Text text ->
          into.put("varde", takes == Content.Takes.TEXT ? text.text() : null).putNull("undantagen");
      case Datum.Amount amount -> into.put("varde", amount.amount()).putNull("undantagen");
      case Datum.Day day -> into.put("varde", day.day().toString()).putNull("undantagen");
      case Datum.Withheld withheld ->
          into.putNull("varde").put("undantagen", Datum.Withheld.REASON);
    }
  }

  void passage(Remark passage, ObjectNode into) {
    into.put("referens", passage.reference());
    into.put("forvaltning", passage.administration());
    into.put("fraga", passage.question());
    into.put("text", passage.text());
    into.put("borttaget", passage.removed());
    passage
        .label()
        .ifPresentOrElse(
            label -> label(label, into.putObject("klassning")), () -> into.putNull("klassning"));
    source(passage.submission(), passage.sheet(), passage.address(), into);
  }

  private static void label(Label label, ObjectNode into) {
    into.put("utgangspunkt", label.pillar());
    into.put("delomrade", orNull(label.area()));
    into.put("aven", orNull(label.second()));
    into.put("ursprung", ORIGINS.getOrDefault(label.origin(), label.origin()));
    into.put("sannolikhet", label.probability());
    into.put("bor_granskas", label.review());
    label.reasons().forEach(into.putArray("skal")::add);
  }

  void excerpt(Excerpt excerpt, ObjectNode into) {
    into.put("kapitel", excerpt.chapter());
    into.put("utgangspunkt", orNull(excerpt.pillar()));
    into.put("referens", excerpt.reference());
    into.put("forvaltning", excerpt.administration());
    into.put("fraga", names.isPassage(excerpt) ? excerpt.field() : null);
    into.put("kolumn", names.isPassage(excerpt) ? null : excerpt.field());
    into.put("text", excerpt.text());
    into.put("kortat", excerpt.whole().isPresent());
    into.put("skal", excerpt.reason());
    source(excerpt.submission(), excerpt.sheet(), excerpt.address(), into);
  }

  private static void source(String submission, String sheet, String cell, ObjectNode into) {
    into.put("svar", submission);
    into.put("blad", sheet);
    into.put("cell", cell);
  }
}
