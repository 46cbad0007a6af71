package se.effektrapport.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.datafile.Mapping;
import se.effektrapport.datafile.Problem;

/** How omgang.yaml becomes a {@link Round}. */
class RoundReading {

  private final Mapping top;
  private final Organisation organisation;

  RoundReading(Mapping top, Organisation organisation) {
    this.top = top;
    this.organisation = organisation;
  }

  Round round(String folder) {
    Round.Calendar calendar = calendar(top.mapping("dagar"));
    return new Round(
        year(folder),
        top.flag("exempeldata"),
        strategy(top.mapping("strategi")),
        matter(top.mapping("arende")),
        calendar,
        versions(top.mapping("versioner")),
        thresholds(top.mapping("trosklar")),
        asked(),
        decider(calendar.decision()),
        organisation);
  }

  private int year(String folder) {
    top.optionalNumber("ar")
        .filter(year -> !folder.equals(Integer.toString(year)))
        .ifPresent(year -> top.problem("ar", "samma år som mappen " + folder));
    return top.number("ar");
  }

  private static Round.Strategy strategy(Mapping at) {
    return new Round.Strategy(at.text("titel"), at.text("period"), at.optionalText("dnr"));
  }

  private static Round.Matter matter(Mapping at) {
    Mapping officer = at.mapping("handlaggare");
    if (officer.has("brevlada") && !Mailbox.isOne(officer.text("brevlada"))) {
      officer.problem("brevlada", "en e-postadress");
    }
    return new Round.Matter(
        at.text("dnr"),
        at.text("avdelning"),
        new Round.Officer(officer.text("titel"), officer.text("brevlada")),
        at.texts("underskrifter"));
  }

  private static Round.Calendar calendar(Mapping at) {
    refuseUnlessOrdered(at, "organisation", "sista_svarsdag");
    refuseUnlessOrdered(at, "sista_svarsdag", "beslut");
    List<Mapping> meetings = at.mappings("beredning");
    meetings.forEach(meeting -> refuseUnlessBetween(at, meeting));
    return new Round.Calendar(
        at.date("organisation"),
        at.date("sista_svarsdag"),
        meetings.stream().map(m -> new Round.Meeting(m.text("organ"), m.date("dag"))).toList(),
        at.date("beslut"));
  }

  private static void refuseUnlessOrdered(Mapping at, String earlier, String later) {
    Optional<LocalDate> first = at.optionalDate(earlier);
    if (first.isPresent() && at.optionalDate(later).filter(first.get()::isAfter).isPresent()) {
      at.problem(later, "en dag efter " + first.get());
    }
  }

  private static void refuseUnlessBetween(Mapping at, Mapping meeting) {
    Optional<LocalDate> day = meeting.optionalDate("dag");
    boolean early =
        day.isPresent()
            && at.optionalDate("sista_svarsdag").filter(day.get()::isBefore).isPresent();
    boolean late =
        day.isPresent() && at.optionalDate("beslut").filter(day.get()::isAfter).isPresent();
    if (early || late) {
      meeting.problem("dag", "en dag mellan sista_svarsdag och beslut");
    }
  }

  private static Round.Versions versions(Mapping at) {
    return new Round.Versions(
        version(at, "enkat"),
        version(at, "kodbok"),
        version(at, "exempel"),
        version(at, "styrdokument"));
  }

  /** It becomes part of a file name, so it may not lead to another folder. */
  private static String version(Mapping at, String key) {
    String version = at.text(key);
    if (!version.isEmpty() && !version.matches(Administration.SLUG)) {
      at.problem(key, "en version som 2022");
    }
    return version;
  }

  private static Round.Thresholds thresholds(Mapping at) {
    int smallCount = atLeastOne(at, "smatt_antal");
    int percentBase = atLeastOne(at, "procentbas");
    BigDecimal review = at.decimal("granskningsgrans");
    if (review.signum() < 0 || review.compareTo(BigDecimal.ONE) > 0) {
      at.problem("granskningsgrans", "ett tal mellan 0 och 1");
    }
    return new Round.Thresholds(smallCount, percentBase, review);
  }

  private static int atLeastOne(Mapping at, String key) {
    at.optionalNumber(key)
        .filter(number -> number < 1)
        .ifPresent(number -> at.problem(key, "ett heltal från 1"));
    return at.number(key);
  }

  private List<Administration.Kind> asked() {
    List<String> asked = top.texts("tillfragas");
    List<String> unknown =
        asked.stream().filter(id -> !RegisterReading.kinds().contains(id)).toList();
    unknown.forEach(
        id ->
            top.problem(
                "tillfragas",
                "något av " + String.join(", ", RegisterReading.kinds()),
                Problem.quoted(id)));
    return asked.stream().filter(id -> !unknown.contains(id)).map(RegisterReading::kind).toList();
  }

  private Administration decider(LocalDate decision) {
    String code = top.text("beslutar");
    Optional<Administration> decider =
        organisation.byCode(code).filter(each -> each.validOn(decision));
    if (decider.isEmpty() && top.has("beslutar")) {
      top.problem("beslutar", "koden för en nämnd som finns den dag beslutet fattas");
    }
    return decider.orElse(null);
  }
}
