package se.effektrapport.texts;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a Markdown text as report markup; what the report has no form for is refused by line. */
final class ReadMarkdown extends AbstractVisitor {

  private static final int FIRST_LEVEL = 2;
  private static final int LAST_LEVEL = 4;

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private final String file;
  private final Problems problems;
  private final StringBuilder markup = new StringBuilder();
  private int shallowest = 1;
  private int before = FIRST_LEVEL - 1;

  ReadMarkdown(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  String markup(String words) {
    Node document = PARSER.parse(words);
    shallowest = shallowest(document);
    document.accept(this);
    return markup.toString();
  }

  /**
   * Whichever level the author starts at, the topmost becomes level 2, below the chapter's own
   * heading.
   */
  private static int shallowest(Node document) {
    int level = 6;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      level = node instanceof Heading heading ? Math.min(level, heading.getLevel()) : level;
    }
    return level;
  }

  @Override
  public void visit(Heading heading) {
    int level = heading.getLevel() - shallowest + FIRST_LEVEL;
    boolean nested = !(heading.getParent() instanceof Document);
    if (nested || level > before + 1 || level > LAST_LEVEL) {
      String expected =
          nested
              ? "rubriker bara utanför listor och citat"
              : "en rubrik med högst "
                  + "#".repeat(Math.min(before + 1, LAST_LEVEL) - FIRST_LEVEL + shallowest);
      refuse(heading, expected, Problems.quoted("#".repeat(heading.getLevel())));
    }
    before = level;
    block("h" + level, heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Text text && text.getLiteral().startsWith("|")) {
      refuse(paragraph, "text utan tabeller", Problems.quoted(text.getLiteral()));
    }
    block("p", paragraph);
  }

  @Override
  public void visit(BulletList list) {
    block("ul", list);
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    if (start != null && start != 1) {
      refuse(list, "en numrerad lista som börjar med 1", "en som börjar med " + start);
    }
    block("ol", list);
  }

  @Override
  public void visit(ListItem item) {
    block("li", item);
  }

  @Override
  public void visit(BlockQuote quote) {
    if (!(quote.getParent() instanceof Document)) {
      refuse(quote, "citat bara utanför listor och andra citat", "ett citat");
    }
    block("blockquote", quote);
  }

  @Override
  public void visit(Emphasis emphasis) {
    inline("em", emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    inline("strong", strong);
  }

  @Override
  public void visit(Link link) {
    String target = link.getDestination();
    if (!Links.mayBeFollowed(target)) {
      refuse(link, "en länk till https:// eller mailto:", Problems.quoted(target));
    }
    markup.append("<a href=\"").append(Escape.escaped(target)).append("\">");
    visitChildren(link);
    markup.append("</a>");
  }

  @Override
  public void visit(Text text) {
    markup.append(Escape.escaped(text.getLiteral()));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    markup.append('\n');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    markup.append("<br/>");
  }

  @Override
  public void visit(HtmlInline html) {
    refuse(html, "text utan HTML", Problems.quoted(html.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock html) {
    refuse(html, "text utan HTML", Problems.quoted(html.getLiteral()));
  }

  @Override
  public void visit(Image image) {
    refuse(image, "text utan bilder", "bilden " + Problems.quoted(image.getDestination()));
  }

  @Override
  public void visit(Code code) {
    refuse(code, "text utan programkod", Problems.quoted("`" + code.getLiteral() + "`"));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    refuse(code, "text utan programkod", Problems.quoted(code.getLiteral()));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    refuse(code, "text som inte är indragen fyra steg", Problems.quoted(code.getLiteral()));
  }

  @Override
  public void visit(ThematicBreak thematicBreak) {
    refuse(thematicBreak, "text utan avskiljande streck", "ett streck");
  }

  private void block(String element, Block block) {
    markup.append('<').append(element).append('>');
    visitChildren(block);
    markup.append("</").append(element).append(">\n");
  }

  private void inline(String element, Node node) {
    markup.append('<').append(element).append('>');
    visitChildren(node);
    markup.append("</").append(element).append('>');
  }

  private void refuse(Node node, String expected, String found) {
    int line = line(node);
    problems.add(line == 0 ? file : file + ", rad " + line, expected, found);
  }

  /** From 1; 0 is the file as a whole. */
  private static int line(Node node) {
    Node placed = node;
    while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
      placed = placed.getParent();
    }
    return placed.getSourceSpans().isEmpty()
        ? 0
        : placed.getSourceSpans().getFirst().getLineIndex() + 1;
  }
}
