package se.effektrapport.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Paints, and says of each piece what it belongs to: text and figures by structure, all else decor.
 */
final class TaggingDevice extends ITextOutputDevice {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  // In UTF-16: the library would write it in PDF's own encoding, which has no soft hyphen.
  private static final byte[] SOFT_HYPHEN = {(byte) 0xFE, (byte) 0xFF, 0, (byte) 0xAD};
  private static final Set<String> IN_LINE = Set.of("strong", "em", "q", "a", "abbr", "cite");
  private static final Pattern LEADER = Pattern.compile("[. ]*");

  private StructureTree tree;
  private int page;
  private boolean inMargin;
  private boolean marked;
  private InlineText current;
  private ITextFSFont font;
  private Element link;

  TaggingDevice(float dotsPerPoint) {
    super(dotsPerPoint);
  }

  void start(StructureTree structure) {
    tree = structure;
  }

  /**
   * @param number from 0
   * @param margin whether running heads and page numbers are painted now
   */
  void at(int number, boolean margin) {
    page = number;
    inMargin = margin;
  }

  /** The link whose sensitive area is written now; null if none is. */
  Element link() {
    return link;
  }

  @Override
  public void setFont(ITextFSFont next) {
    font = next;
    super.setFont(next);
  }

  @Override
  public void drawText(RenderingContext context, InlineText text) {
    if (inMargin || isOnPage(context, text.getParent())) {
      current = text;
      super.drawText(context, text);
      current = null;
    }
  }

  @Override
  public void drawString(String string, float x, float y, JustificationInfo justification) {
    Node owner = inMargin || current == null ? null : owner(string);
    if (owner == null) {
      artifact("Pagination", () -> super.drawString(seen(string), x, y, justification));
      return;
    }
    boolean divides = string.endsWith(BreakLines.SOFT_HYPHEN);
    String whole = BreakLines.whole(string);
    String words = divides ? whole : withSpace(whole);
    if (owner instanceof Text text) {
      begin(text, words);
      tree.tag(text, canBeSeen(string, x) ? string : "");
    } else {
      begin(owner, tree.markLast((Element) owner, page));
    }
    if (divides) {
      divided(words, x, y);
    } else {
      super.drawString(words, x, y, justification);
    }
    end();
  }

  /** Begins a piece of a text, within which the words of numbers are pieces of their own. */
  private void begin(Text text, String string) {
    List<NumberedContent.Piece> pieces = new ArrayList<>();
    for (Numerals.Piece piece : tree.pieces(text, string)) {
      int number = tree.mark(piece, text, page);
      pieces.add(new NumberedContent.Piece(tree.role(piece.owner()), number, piece.words()));
    }
    marked = true;
    content().begin(pieces.getFirst().role(), pieces.getFirst().number());
    content().divideNext(pieces);
  }

  private NumberedContent content() {
    return (NumberedContent) getCurrentPage();
  }

  /** Whether it stands on the page from its first sign to its last; a hyphen may hang outside. */
  private boolean canBeSeen(String string, float x) {
    Shape page = getClip();
    if (page == null) {
      return true;
    }
    String words = BreakLines.whole(string).stripTrailing();
    float width = font.getFontDescription().getFont().getWidthPoint(words, font.getSize2D());
    Rectangle2D area = page.getBounds2D();
    return x >= area.getMinX() - 1 && x + width <= area.getMaxX() + 1;
  }

  private static String seen(String string) {
    String whole = BreakLines.whole(string);
    return string.endsWith(BreakLines.SOFT_HYPHEN) ? whole + "-" : whole;
  }

  /** The hyphen is seen, but whoever reads on gets the word undivided. */
  private void divided(String part, float x, float y) {
    super.drawString(part, x, y, null);
    float width = font.getFontDescription().getFont().getWidthPoint(part, font.getSize2D());
    PdfDictionary property = new PdfDictionary();
    property.put(new PdfName("ActualText"), new PdfString(SOFT_HYPHEN));
    getCurrentPage().beginMarkedContentSequence(PdfName.SPAN, property, true);
    super.drawString("-", x + width, y, null);
    getCurrentPage().endMarkedContentSequence();
  }

  /** Where a line ends between words the space is kept, so that the words stay apart when read. */
  private String withSpace(String string) {
    boolean apart = current.getTextExportText().endsWith(" ") || endsWithBreak();
    return apart && !string.endsWith(" ") ? string + " " : string;
  }

  private boolean endsWithBreak() {
    if (current.getTextNode() == null || current.getEnd() < current.getMasterText().length()) {
      return false;
    }
    Node at = current.getTextNode();
    while (at.getNextSibling() == null && IN_LINE.contains(at.getParentNode().getNodeName())) {
      at = at.getParentNode();
    }
    return at.getNextSibling() != null && at.getNextSibling().getNodeName().equals("br");
  }

  /** What the text belongs to; null for what only repeats or decorates. */
  private Node owner(String string) {
    Text text = current.getTextNode();
    if (text != null && !current.isDynamicFunction()) {
      boolean repeatedHead = isIn(text, "thead") && tree.firstPage(text, page) < page;
      return repeatedHead ? null : text;
    }
    return LEADER.matcher(string).matches() ? null : element(current.getParent());
  }

  @Override
  public void paintBackground(RenderingContext context, Box box) {
    if (box instanceof InlineLayoutBox inline && !inMargin && !isOnPage(context, inline)) {
      return;
    }
    Element before = link;
    link = closestLink(box.getElement());
    super.paintBackground(context, box);
    link = before;
  }

  @Override
  public void paintReplacedElement(RenderingContext context, BlockBox box) {
    Element picture = box.getElement();
    if (tree.place(picture, createLocalTargetArea(context, box))) {
      begin(picture, tree.mark(picture, page));
      super.paintReplacedElement(context, box);
      end();
    } else {
      artifact("Layout", () -> super.paintReplacedElement(context, box));
    }
  }

  @Override
  public void fill(Shape shape) {
    artifact("Layout", () -> super.fill(shape));
  }

  @Override
  public void draw(Shape shape) {
    artifact("Layout", () -> super.draw(shape));
  }

  @Override
  public void drawImage(FSImage image, int x, int y) {
    artifact("Layout", () -> super.drawImage(image, x, y));
  }

  private void artifact(String type, Runnable painting) {
    if (marked) {
      painting.run();
      return;
    }
    PdfDictionary property = new PdfDictionary();
    property.put(PdfName.TYPE, new PdfName(inMargin ? "Pagination" : type));
    marked = true;
    getCurrentPage().beginMarkedContentSequence(ARTIFACT, property, true);
    painting.run();
    end();
  }

  private void begin(Node node, int number) {
    marked = true;
    content().begin(tree.role(node), number);
  }

  private void end() {
    getCurrentPage().endMarkedContentSequence();
    marked = false;
  }

  /** A line at the edge between two pages is painted on both; it belongs where its baseline is. */
  private static boolean isOnPage(RenderingContext context, InlineLayoutBox box) {
    int baseline = box.getAbsY() + box.getBaseline();
    return baseline >= context.getPage().getTop() && baseline < context.getPage().getBottom();
  }

  /** An anonymous box has no element of its own. */
  private static Element element(Box box) {
    for (Box at = box; at != null; at = at.getParent()) {
      if (at.getElement() != null) {
        return at.getElement();
      }
    }
    return null;
  }

  private static Element closestLink(Node node) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at instanceof Element element && element.getTagName().equals("a")) {
        return element;
      }
    }
    return null;
  }

  private static boolean isIn(Node node, String element) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at.getNodeName().equals(element)) {
        return true;
      }
    }
    return false;
  }
}
