package se.effektrapport.texts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import se.effektrapport.officefile.FileKind;
import se.effektrapport.officefile.TooMuchException;

/**
 * The parts of a Word document that a chapter text is made of, read into memory.
 *
 * @param margins the headers and footers in use
 */
record WordFile(
    Element document,
    Optional<Element> styles,
    Optional<Element> numbering,
    Relations relations,
    List<Element> margins) {

  private static final String DOCUMENT = "wordprocessingml.document.main+xml";

  /**
   * @throws Refusal if it is no Word document, whatever it is called
   */
  static WordFile open(Path file) throws Refusal {
    try (Parts parts = new Parts(file)) {
      return read(parts);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (TooMuchException tooMuch) {
      throw Refusal.tooLarge();
    } catch (IOException | XMLStreamException | RuntimeException damaged) {
      // Zip and XML readers throw all three for bytes that are not what they say.
      throw Refusal.damaged();
    }
  }

  private static WordFile read(Parts parts) throws IOException, XMLStreamException {
    String main =
        Relations.of(parts, "").part("officeDocument").orElseThrow(() -> notAnOffice(parts));
    checkKind(parts, main);
    Element document = parts.read(main).orElseThrow(Refusal::damaged);
    if (document.find("w:body").isEmpty()) {
      throw Refusal.damaged();
    }
    Relations relations = Relations.of(parts, main);
    return new WordFile(
        document,
        part(parts, relations, "styles"),
        part(parts, relations, "numbering"),
        relations,
        margins(parts, relations, document));
  }

  private static Optional<Element> part(Parts parts, Relations relations, String type)
      throws IOException, XMLStreamException {
    Optional<String> name = relations.part(type);
    return name.isPresent() ? parts.read(name.get()) : Optional.empty();
  }

  private static List<Element> margins(Parts parts, Relations relations, Element document)
      throws IOException, XMLStreamException {
    Set<Element> margins = new LinkedHashSet<>();
    List<Element> references =
        document
            .all()
            .filter(each -> each.is("w:headerReference") || each.is("w:footerReference"))
            .toList();
    for (Element reference : references) {
      Optional<Relations.Relation> relation = relations.find(reference.attribute("r:id"));
      if (relation.isPresent() && !relation.get().external()) {
        parts.read(relation.get().target()).ifPresent(margins::add);
      }
    }
    return List.copyOf(margins);
  }

  private static void checkKind(Parts parts, String main) throws IOException, XMLStreamException {
    Element types = parts.read("[Content_Types].xml").orElseThrow(Refusal::damaged);
    String kind =
        types.children().stream()
            .filter(each -> each.attribute("PartName").equalsIgnoreCase("/" + main))
            .map(each -> each.attribute("ContentType"))
            .findFirst()
            .orElse(defaultKind(types));
    if (!kind.endsWith(DOCUMENT)) {
      throw Refusal.notWord(name(kind));
    }
  }

  /** Some programs declare the document as what every .xml is. */
  private static String defaultKind(Element types) {
    return types.children().stream()
        .filter(each -> each.attribute("Extension").equalsIgnoreCase("xml"))
        .map(each -> each.attribute("ContentType"))
        .findFirst()
        .orElse("");
  }

  private static String name(String kind) {
    if (kind.contains("macroEnabled")) {
      return "ett dokument med makron (.docm)";
    }
    if (kind.contains("spreadsheet")) {
      return "en Excel-arbetsbok";
    }
    return kind.contains("template") ? "en Word-mall (.dotx)" : "en fil av ett annat slag";
  }

  private static Refusal notAnOffice(Parts parts) {
    // A document whose parts are not tied together is no document either.
    FileKind kind = parts.kind();
    return Refusal.notWord((kind == FileKind.DOCUMENT ? FileKind.OTHER : kind).words());
  }
}
