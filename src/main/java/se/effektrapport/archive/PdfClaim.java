package se.effektrapport.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a PDF of somebody else's says of itself. It is searched and never opened, since it may hold
 * anything; PDF/A has its metadata in plain text.
 */
public final class PdfClaim {

  /** A piece at a time, with the end of the one before: what is searched for is shorter. */
  private static final int PIECE = 64 * 1024;

  private static final int OVERLAP = 200;

  private static final Pattern PART = claim("part", "[1-4]");
  private static final Pattern CONFORMANCE = claim("conformance", "[ABUEF]");

  private final String part;
  private final String conformance;

  private PdfClaim(String part, String conformance) {
    this.part = part;
    this.conformance = conformance;
  }

  /** As an element or as an attribute of XMP. */
  private static Pattern claim(String name, String value) {
    return Pattern.compile(
        "pdfaid:%s(?:>|\\s{0,9}=\\s{0,9}[\"'])\\s{0,9}(%s)".formatted(name, value));
  }

  static PdfClaim of(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String part = "";
      String conformance = "";
      String before = "";
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        String text = before + new String(piece, StandardCharsets.ISO_8859_1);
        part = part.isEmpty() ? found(PART, text) : part;
        conformance = conformance.isEmpty() ? found(CONFORMANCE, text) : conformance;
        before = text.substring(Math.max(0, text.length() - OVERLAP));
      }
      return new PdfClaim(part, conformance);
    }
  }

  private static String found(Pattern claim, String text) {
    Matcher matcher = claim.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** A sentence for the list of contents. */
  public static String told(Path file) throws IOException {
    PdfClaim claim = of(file);
    return claim.part.isEmpty()
        ? "Filen uppger inte att den är PDF/A; den är inte kontrollerad."
        : "Filen uppger att den är PDF/A-%s%s; det är inte kontrollerat."
            .formatted(claim.part, claim.conformance.toLowerCase(Locale.ROOT));
  }
}
