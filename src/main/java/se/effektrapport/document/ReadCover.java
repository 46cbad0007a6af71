package se.effektrapport.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the header of the markup: metadata and cover. */
record ReadCover(Element article, Element header, Problems problems) {
  private static final List<String> ROLES =
      List.of("sender", "title", "subtitle", "draft", "mark", "fact");

  Document.Cover cover() {
    for (Element line : ReadBlocks.elements(header, problems)) {
      if (!line.nameIs("p") || !ROLES.contains(line.attr("data-role"))) {
        problems.add(line, "väntade <p> med data-role " + Vocabulary.oneOf(ROLES) + " i <header>");
      }
    }
    return new Document.Cover(
        required("sender"),
        required("title"),
        lines("subtitle").stream().findFirst().orElse(""),
        lines("draft").stream().findFirst().orElse(""),
        lines("mark"),
        lines("fact"));
  }

  Document.Metadata metadata(Document.Cover cover) {
    return new Document.Metadata(
        cover.title(),
        Whitespace.tidy(header.attr("data-subject")),
        cover.sender(),
        new Attributes(article, problems).text("lang"),
        date(),
        Whitespace.tidy(header.attr("data-running-head")),
        Whitespace.tidy(header.attr("data-remark")));
  }

  private LocalDate date() {
    try {
      return LocalDate.parse(article.attr("data-date"));
    } catch (DateTimeParseException e) {
      problems.add(
          article,
          "data-date är ”" + article.attr("data-date") + "”; väntade ett datum som 2022-10-19");
      return LocalDate.EPOCH;
    }
  }

  private String required(String role) {
    List<String> found = lines(role);
    if (found.size() != 1) {
      problems.add(
          header,
          "<header> har %d rader med data-role %s; väntade en".formatted(found.size(), role));
      return "";
    }
    return found.getFirst();
  }

  private List<String> lines(String role) {
    return header.select("> [data-role=" + role + "]").stream()
        .map(line -> Whitespace.tidy(line.wholeText()))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
