package se.effektrapport.word;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import se.effektrapport.pagination.Twips;

/** The pictures of the templates folder, and nothing outside it. */
record Pictures(Path folder) {
  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int HEADER = 24;
  private static final int WIDTH_AT = 16;
  private static final double TWIPS_PER_PIXEL = 1440 / 96.0;
  private static final int TALLEST = Twips.mm(190);

  /** A picture as it lies in its file. */
  record Png(byte[] bytes, int pixelsWide, int pixelsHigh) {

    /** Its size at 96 pixels to the inch, or smaller if the text is not so wide. */
    Size within(int width) {
      double scale =
          Math.min(
              TWIPS_PER_PIXEL,
              Math.min(width / (double) pixelsWide, TALLEST / (double) pixelsHigh));
      return new Size((int) (pixelsWide * scale), (int) (pixelsHigh * scale));
    }
  }

  /** In twips. */
  record Size(int width, int height) {}

  /**
   * @throws WordException if there is no such PNG file in the folder
   */
  Png read(String source) {
    Path root = folder.toAbsolutePath().normalize();
    Path file = root.resolve(source).normalize();
    if (!file.startsWith(root) || !Files.isRegularFile(file)) {
      throw new WordException(
          "Bilden ”%s” finns inte i mappen %s; lägg dit den eller ändra i mallen."
              .formatted(SafeText.of(source), folder));
    }
    try {
      return png(source, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new WordException("Bilden ”%s” gick inte att läsa.".formatted(source), e);
    }
  }

  private static Png png(String source, byte[] bytes) {
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (bytes.length >= HEADER && header.getLong(0) == PNG_SIGNATURE) {
      int wide = header.getInt(WIDTH_AT);
      int high = header.getInt(WIDTH_AT + Integer.BYTES);
      if (wide > 0 && high > 0) {
        return new Png(bytes, wide, high);
      }
    }
    throw new WordException("Bilden ”%s” är inte en PNG-fil; väntade en.".formatted(source));
  }
}
