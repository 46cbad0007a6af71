package se.effektrapport.archive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
   */
  public record Edition(
      int number,
      LocalDate date,
      String lockedBy,
      LocalDate locked,
      Optional<Decision> decision,
      List<Handover> handovers) {

    public Edition {
      Objects.requireNonNull(decision);
      handovers = List.copyOf(handovers);
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
  }
}
