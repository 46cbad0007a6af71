package se.effektrapport.document;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Checks what concerns the markup as a whole: attributes, end tags, ids, links, heading levels. */
record CheckMarkup(Element article, Problems problems) {

  void check() {
    Set<String> ids = checkIds();
    for (Element element : article.getAllElements()) {
      checkAttributes(element);
      checkEndTag(element);
      if (element.nameIs("a")) {
        checkLink(element, ids);
      }
    }
    checkLevels();
    checkForm();
  }

  /** Also that what only a letter has a form for stands in one. */
  private void checkForm() {
    boolean letter = ReadHeader.isLetter(article);
    if (letter && article.select("h1").size() != 1) {
      problems.add(
          article,
          "en skrivelse har en rubrik <h1>, sin titel; fann " + article.select("h1").size());
    }
    for (Element misplaced : article.select(letter ? "nav" : "signatures")) {
      problems.add(
          misplaced,
          letter
              ? "en skrivelse har ingen innehållsförteckning, <nav>"
              : "<signatures> hör till en skrivelse; väntade data-form=\"skrivelse\" på <article>");
    }
  }

  private Set<String> checkIds() {
    Set<String> ids = new HashSet<>();
    for (Element element : article.select("[id]")) {
      if (!element.id().matches("\\p{L}[\\p{L}\\p{N}._-]*")) {
        problems.add(
            element,
            "id ”"
                + element.id()
                + "” duger inte; väntade en bokstav och sedan bokstäver, siffror, punkt eller"
                + " streck");
      }
      if (!ids.add(element.id())) {
        problems.add(element, "id ”" + element.id() + "” används redan på ett annat ställe");
      }
    }
    return ids;
  }

  private void checkAttributes(Element element) {
    Set<String> known = Vocabulary.ATTRIBUTES.get(element.normalName());
    if (known == null) {
      return; // an unknown element is refused where it is read
    }
    for (Attribute attribute : element.attributes()) {
      boolean role = attribute.getKey().equals("data-role") && inHeader(element);
      if (!known.contains(attribute.getKey()) && !role) {
        problems.add(
            element,
            "attributet %s känns inte igen på <%s>"
                .formatted(attribute.getKey(), element.tagName()));
      }
    }
  }

  private static boolean inHeader(Element element) {
    return element.parent() != null && element.parent().nameIs("header");
  }

  private void checkEndTag(Element element) {
    Range end = element.endSourceRange();
    boolean selfClosed = end.startPos() == element.sourceRange().startPos();
    if (end.isImplicit() && !selfClosed) {
      problems.add(element, "<" + element.tagName() + "> saknar sluttagg");
    }
  }

  private void checkLink(Element link, Set<String> ids) {
    String target = link.attr("href");
    if (target.startsWith("#") && !ids.contains(target.substring(1))) {
      problems.add(link, "länken ”" + target + "” leder ingenstans; inget element har det id:t");
    }
  }

  private void checkLevels() {
    int before = 0;
    for (Element heading : article.select("h1, h2, h3, h4")) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > before + 1) {
        problems.add(
            heading,
            "rubriken ”%s” har nivå %d; väntade högst nivå %d"
                .formatted(Whitespace.tidy(heading.wholeText()), level, before + 1));
      }
      before = level;
    }
  }
}
