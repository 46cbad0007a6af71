package se.effektrapport.document;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes a document of report markup, or refuses it with sentences that say what is wrong where. */
public final class ParseDocument {
  private static final int ERRORS_KEPT = 20;

  /**
   * @throws MarkupException if the markup does not follow the rules
   */
  public Document parse(String markup) {
    Problems problems = new Problems();
    Element article = article(markup, problems);
    problems.throwIfAny();

    new CheckMarkup(article, problems).check();
    new GiveIds(article).toHeadings();
    Document document = read(article, problems);
    problems.throwIfAny();
    return document;
  }

  private static Element article(String markup, Problems problems) {
    Parser parser = Parser.xmlParser().setTrackPosition(true).setTrackErrors(ERRORS_KEPT);
    org.jsoup.nodes.Document dom = parser.parseInput(markup, "");
    parser
        .getErrors()
        .forEach(
            e ->
                problems.addAtLine(
                    line(markup, e.getPosition()), "tecknen här går inte att tolka som XML"));
    List<Element> roots = dom.children();
    if (roots.size() != 1 || !roots.getFirst().nameIs("article")) {
      problems.addAtLine(1, "väntade ett enda yttersta element, <article>");
    }
    return roots.isEmpty() ? dom : roots.getFirst();
  }

  private static Document read(Element article, Problems problems) {
    List<Element> children = ReadBlocks.elements(article, problems);
    if (children.isEmpty() || !children.getFirst().nameIs("header")) {
      problems.add(article, "väntade <header> först i <article>");
      return null;
    }
    ReadHeader reader = new ReadHeader(article, children.getFirst(), problems);
    Document.Opening opening = reader.opening();
    List<Block> blocks =
        new ReadBlocks(problems).read(children.subList(1, children.size()), Vocabulary.BLOCKS);
    return new Document(reader.metadata(opening), opening, blocks);
  }

  private static int line(String markup, int position) {
    String before = markup.substring(0, Math.min(position, markup.length()));
    return 1 + (int) before.chars().filter(sign -> sign == '\n').count();
  }
}
