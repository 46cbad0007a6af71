package se.effektrapport.officefile;

import java.util.List;
import javax.xml.stream.XMLInputFactory;

/** How the XML of a part is read: without document types, entities or anything outside the file. */
public final class PartXml {

  /**
   * The JDK counts {@code &amp;} as an entity, which a long honest text is full of, and allows
   * different depths in different versions. Entities that could grow are refused with the document
   * type, and the reader's own budget bounds the rest, so these limits are off.
   */
  private static final List<String> LIMITS_OF_THE_JDK =
      List.of(
          "jdk.xml.maxElementDepth",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.entityReplacementLimit");

  private PartXml() {}

  /** Whoever reads must still refuse a document type where one comes. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    LIMITS_OF_THE_JDK.forEach(limit -> factory.setProperty(limit, "0"));
    return factory;
  }
}
