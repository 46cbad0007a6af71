package se.effektrapport.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/**
 * The fonts of one PDF: Source Sans 3 from our own resources, embedded, whatever the CSS asks for.
 */
final class Fonts extends ITextFontResolver {
  private static final int SEMI_BOLD = 600;
  private static final int BOLD = 700;

  private final FontDescription regular = load("Regular", IdentValue.NORMAL, 400);
  private final FontDescription italic = load("Italic", IdentValue.ITALIC, 400);
  private final FontDescription semiBold = load("SemiBold", IdentValue.NORMAL, SEMI_BOLD);
  private final FontDescription semiBoldItalic = load("SemiBoldItalic", IdentValue.ITALIC, BOLD);
  private final FontDescription bold = load("Bold", IdentValue.NORMAL, BOLD);

  BaseFont regular() {
    return regular.getFont();
  }

  BaseFont semiBold() {
    return semiBold.getFont();
  }

  /** Whether each of the fonts can write the sign. */
  boolean canWrite(int sign) {
    return List.of(regular, italic, semiBold, semiBoldItalic, bold).stream()
        .allMatch(face -> face.getFont().charExists(sign));
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
    int weight = convertWeightToInt(wanted.fontWeight());
    boolean slanted =
        wanted.fontStyle() == IdentValue.ITALIC || wanted.fontStyle() == IdentValue.OBLIQUE;
    return new ITextFSFont(slanted ? slanted(weight) : upright(weight), wanted.size());
  }

  private FontDescription slanted(int weight) {
    return weight < SEMI_BOLD ? italic : semiBoldItalic;
  }

  private FontDescription upright(int weight) {
    if (weight < SEMI_BOLD) {
      return regular;
    }
    return weight < BOLD ? semiBold : bold;
  }

  /** None of the fonts that the library knows, which are not embedded. */
  @Override
  protected Map<String, FontFamily> loadFonts() {
    return new HashMap<>();
  }

  /**
   * @param weight the greatest that the font is used for; the library would thicken it beyond that
   */
  private static FontDescription load(String name, IdentValue style, int weight) {
    String file = "SourceSans3-" + name + ".ttf";
    try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      BaseFont font =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
      font.setSecureRandom(new SamePrefix());
      font.setIncludeCidSet(false); // PDF/A-2 accepts none, but no incomplete one
      return new FontDescription(font, style, weight);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Names the embedded part of a font alike each time, so that the same report is the same bytes.
   */
  private static final class SamePrefix extends SecureRandom {
    @Override
    public double nextDouble() {
      return 0.5;
    }
  }
}
