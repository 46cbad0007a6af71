package se.effektrapport.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Reads the numbers of a published PDF by their ids, in the words its pages show. */
final class ReadPdf {
  private static final long MOST_BYTES = 100_000_000;
  private static final int DEEPEST = 60;
  private static final String NUMBER = "tal";

  private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final List<Map<Integer, String>> marks = new ArrayList<>();
  private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Printed> printed = new ArrayList<>();

  private ReadPdf() {}

  /** In the order of the document; none in a file made before numbers were known by their ids. */
  static List<Printed> read(Path file) throws UnreadableException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("too large");
      }
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        return new ReadPdf().read(pdf);
      }
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      throw new UnreadableException(
          "%s går inte att läsa: väntade en PDF-fil som programmet har skrivit."
              .formatted(file.getFileName()));
    }
  }

  private List<Printed> read(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      pages.put(page.getCOSObject(), marks.size());
      marks.add(ReadMarks.of(page));
    }
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      visit(root, 0);
    }
    return printed;
  }

  private void visit(PDStructureNode node, int depth) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element && met.add(element.getCOSObject())) {
        if (depth > DEEPEST) {
          throw new IOException("too deep");
        }
        properties(element);
        visit(element, depth + 1);
      }
    }
  }

  private void properties(PDStructureElement element) {
    for (COSDictionary attributes : attributes(element)) {
      COSArray properties = attributes.getCOSArray(COSName.P);
      if ("UserProperties".equals(attributes.getNameAsString(COSName.O)) && properties != null) {
        for (int i = 0; i < properties.size(); i++) {
          if (properties.getObject(i) instanceof COSDictionary property) {
            add(element, property.getString(COSName.N, ""), property.getString(COSName.V, ""));
          }
        }
      }
    }
  }

  private static List<COSDictionary> attributes(PDStructureElement element) {
    List<COSDictionary> found = new ArrayList<>();
    COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
    if (attributes instanceof COSDictionary one) {
      found.add(one);
    } else if (attributes instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSDictionary one) {
          found.add(one);
        }
      }
    }
    return found;
  }

  /** The words of a chart are drawn, so it says them itself. */
  private void add(PDStructureElement element, String name, String value) {
    List<Integer> on = new ArrayList<>();
    String words = words(element, on);
    String place = on.isEmpty() ? "" : "sida " + (on.getFirst() + 1);
    if (name.equals(NUMBER)) {
      printed.add(new Printed(value, words, place));
    } else {
      printed.add(new Printed(name, value, place));
    }
  }

  private String words(PDStructureElement element, List<Integer> on) {
    StringBuilder words = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDMarkedContentReference mark && mark.getPage() != null) {
        Integer page = pages.get(mark.getPage().getCOSObject());
        if (page != null) {
          on.add(page);
          words.append(marks.get(page).getOrDefault(mark.getMCID(), ""));
        }
      }
    }
    return words.toString();
  }
}
