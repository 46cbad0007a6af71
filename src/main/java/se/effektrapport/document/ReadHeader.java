package se.effektrapport.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the header of the markup: metadata, and the cover of a report or the head of a letter. */
record ReadHeader(Element article, Element header, Problems problems) {
  private static final List<String> ON_COVER =
      List.of("sender", "title", "subtitle", "draft", "mark", "fact");
  private static final List<String> ON_LETTER =
      List.of("sender", "kind", "draft", "mark", "fact", "receiver");
  private static final String LETTER = "skrivelse";
  private static final List<String> FORMS = List.of("rapport", LETTER);

  Document.Opening opening() {
    String form = article.attr("data-form");
    if (!form.isEmpty() && !FORMS.contains(form)) {
      problems.add(
          article, "data-form är ”%s”; väntade %s".formatted(form, Vocabulary.oneOf(FORMS)));
    }
    return isLetter(article) ? letterhead() : cover();
  }

  static boolean isLetter(Element article) {
    return article.attr("data-form").equals(LETTER);
  }

  Document.Metadata metadata(Document.Opening opening) {
    return switch (opening) {
      case Document.Cover cover -> metadata(cover.title(), cover.sender());
      case Document.Letterhead letter ->
          metadata(letter.kind() + ": " + title(), String.join(", ", letter.senders()));
    };
  }

  private Document.Cover cover() {
    checkRoles(ON_COVER);
    return new Document.Cover(
        required("sender"),
        required("title"),
        first("subtitle"),
        first("draft"),
        lines("mark"),
        lines("fact"));
  }

  private Document.Letterhead letterhead() {
    checkRoles(ON_LETTER);
    List<String> senders = lines("sender");
    if (senders.isEmpty()) {
      required("sender");
    }
    return new Document.Letterhead(
        senders,
        required("kind"),
        first("draft"),
        lines("mark"),
        lines("fact"),
        required("receiver"));
  }

  private String title() {
    return article.select("h1").stream()
        .findFirst()
        .map(heading -> Whitespace.tidy(heading.wholeText()))
        .orElse("");
  }

  private void checkRoles(List<String> roles) {
    for (Element line : ReadBlocks.elements(header, problems)) {
      if (!line.nameIs("p") || !roles.contains(line.attr("data-role"))) {
        problems.add(line, "väntade <p> med data-role " + Vocabulary.oneOf(roles) + " i <header>");
      }
    }
  }

  private Document.Metadata metadata(String title, String author) {
    return new Document.Metadata(
        title,
        Whitespace.tidy(header.attr("data-subject")),
        author,
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

  private String first(String role) {
    return lines(role).stream().findFirst().orElse("");
  }

  private List<String> lines(String role) {
    return header.select("> [data-role=" + role + "]").stream()
        .map(line -> Whitespace.tidy(line.wholeText()))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
