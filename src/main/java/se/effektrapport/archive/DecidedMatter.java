package se.effektrapport.archive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was decided about the report of a round, for people and for programs.
 *
 * @param reference the number of the matter
 * @param committee the nämnd that decides, as in running text
 */
public record DecidedMatter(int round, String reference, String committee, List<Edition> editions) {

  /** Rises when a reader of an earlier beslut.json would no longer understand it. */
  private static final int FORMAT = 1;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("sv", "SE"));

  private static final ObjectWriter WRITER =
      JsonMapper.shared()
          .writer()
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  public DecidedMatter {
    Objects.requireNonNull(reference);
    Objects.requireNonNull(committee);
    editions = List.copyOf(editions);
  }

  /**
   * A locked edition.
   *
   * @param date the day that stands on its cover
   * @param decision empty if another edition came before the nämnd in its place
   * @param lacking those who should have got it, had it been handed over to all
   */
  public record Edition(
      int number,
      LocalDate date,
      String lockedBy,
      LocalDate locked,
      Optional<Decision> decision,
      List<Handover> handovers,
      List<Lacking> lacking) {

    public Edition {
      Objects.requireNonNull(decision);
      handovers = List.copyOf(handovers);
      lacking = List.copyOf(lacking);
    }
  }

  /** On which day and in which paragraph of its minutes the nämnd decided. */
  public record Decision(LocalDate day, int paragraph) {}

  /**
   * That the edition was handed over.
   *
   * @param committee the name of the nämnd that got it, as in a list
   * @param how "i mapp", "med e-post"
   */
  public record Handover(String committee, LocalDate day, String how) {}

  /**
   * That it is not known to have reached a nämnd.
   *
   * @param uncertain or else it certainly has not
   */
  public record Lacking(String committee, boolean uncertain) {

    private String inText() {
      return uncertain ? committee + " (ovisst om brevet kom fram)" : committee;
    }
  }

  /** That the edition decided on last has not reached everybody; empty if it has. */
  public Optional<String> remark() {
    return editions.stream()
        .filter(each -> each.decision().isPresent())
        .reduce((earlier, later) -> later)
        .filter(each -> !each.lacking().isEmpty())
        .map(
            each ->
                "Utgåva %d är inte överlämnad till %s. Det står i beslut.txt. Kör distribuera --ar %d och arkivera sedan igen."
                    .formatted(each.number(), lacking(each), round));
  }

  private static String lacking(Edition edition) {
    return edition.handovers().isEmpty() && edition.lacking().stream().noneMatch(Lacking::uncertain)
        ? "någon nämnd"
        : edition.lacking().stream().map(Lacking::inText).collect(Collectors.joining(", "));
  }

  /** For people. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add("Beslut om effektrapport %d, dnr %s".formatted(round, reference));
    for (Edition each : editions) {
      lines.add("");
      lines.add("Utgåva %d, daterad den %s".formatted(each.number(), each.date().format(DAY)));
      lines.add("  Fastställd den %s av %s.".formatted(each.locked().format(DAY), each.lockedBy()));
      lines.add("  " + told(each.decision()));
      told(each.handovers(), lines);
      told(each, lines);
    }
    return String.join("\n", lines) + "\n";
  }

  private String told(Optional<Decision> decision) {
    return decision
        .map(
            made ->
                "Beslutad i %s den %s, § %d."
                    .formatted(committee, made.day().format(DAY), made.paragraph()))
        .orElse("Inget beslut i %s är antecknat om den.".formatted(committee));
  }

  private static void told(List<Handover> handovers, List<String> lines) {
    if (!handovers.isEmpty()) {
      lines.add("  Överlämnad till:");
    }
    for (Handover each : handovers) {
      lines.add(
          "    %s den %s (%s)".formatted(each.committee(), each.day().format(DAY), each.how()));
    }
  }

  private static void told(Edition edition, List<String> lines) {
    if (!edition.lacking().isEmpty()) {
      lines.add("  Inte överlämnad till: %s.".formatted(lacking(edition)));
    }
  }

  /** For programs. */
  public String json() {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("format", FORMAT);
    root.put("omgang", round);
    root.put("dnr", reference);
    root.put("namnd", committee);
    ArrayNode array = root.putArray("utgavor");
    editions.forEach(each -> write(each, array.addObject()));
    return WRITER.writeValueAsString(root) + "\n";
  }

  private static void write(Edition edition, ObjectNode into) {
    into.put("nummer", edition.number());
    into.put("datum", edition.date().toString());
    into.put("faststalld", edition.locked().toString());
    into.put("faststalld_av", edition.lockedBy());
    into.put("beslutad", edition.decision().map(made -> made.day().toString()).orElse(null));
    into.put("paragraf", edition.decision().map(Decision::paragraph).orElse(null));
    ArrayNode array = into.putArray("overlamnad_till");
    for (Handover each : edition.handovers()) {
      ObjectNode handover = array.addObject();
      handover.put("namnd", each.committee());
      handover.put("dag", each.day().toString());
      handover.put("satt", each.how());
    }
    ArrayNode lacking = into.putArray("inte_overlamnad_till");
    for (Lacking each : edition.lacking()) {
      lacking.addObject().put("namnd", each.committee()).put("ovisst", each.uncertain());
    }
  }
}
