package se.effektrapport.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;

/** Writes the structure tree into the file when all pages are painted. */
final class WriteStructure {
  private final ReportWriter writer;
  private final StructureTree tree;
  private final Map<StructureNode, PdfIndirectReference> references = new IdentityHashMap<>();
  private final Map<String, PdfObject> identified = new TreeMap<>();

  WriteStructure(ReportWriter writer, StructureTree tree) {
    this.writer = writer;
    this.tree = tree;
  }

  void write() throws IOException {
    PdfIndirectReference root = writer.getPdfIndirectReference();
    PdfDictionary dictionary = new PdfDictionary(PdfName.STRUCTTREEROOT);
    dictionary.put(PdfName.K, write(tree.root(), root));
    dictionary.put(PdfName.PARENTTREE, parents());
    dictionary.put(
        new PdfName("ParentTreeNextKey"),
        new PdfNumber(tree.marks().size() + tree.annotations().size()));
    if (!identified.isEmpty()) {
      PdfDictionary names = PdfNameTree.writeTree(identified, writer);
      dictionary.put(new PdfName("IDTree"), writer.addToBody(names).getIndirectReference());
    }
    writer.addToBody(dictionary, root);

    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.STRUCTTREEROOT, root);
    PdfDictionary marks = new PdfDictionary();
    marks.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
    marks.put(new PdfName("UserProperties"), PdfBoolean.PDFTRUE);
    catalog.put(PdfName.MARKINFO, marks);
  }

  private PdfIndirectReference write(StructureNode node, PdfIndirectReference parent)
      throws IOException {
    PdfIndirectReference reference = writer.getPdfIndirectReference();
    references.put(node, reference);
    PdfDictionary dictionary = new PdfDictionary(new PdfName("StructElem"));
    dictionary.put(PdfName.S, node.role());
    dictionary.put(PdfName.P, parent);
    Roles.describe(node.element(), dictionary);
    if (node.area() != null) {
      PdfArray attributes = new PdfArray();
      attributes.add(Roles.place(node.area()));
      if (dictionary.contains(PdfName.A)) {
        attributes.add(dictionary.get(PdfName.A));
      }
      dictionary.put(PdfName.A, attributes.size() == 1 ? attributes.getPdfObject(0) : attributes);
    }
    identify(node, reference, dictionary);
    PdfArray kids = new PdfArray();
    for (StructureNode.Kid kid : node.kids()) {
      kids.add(kid(kid, reference));
    }
    if (!kids.isEmpty()) {
      dictionary.put(PdfName.K, kids);
    }
    writer.addToBody(dictionary, reference);
    return reference;
  }

  /** A note must have an identity of its own. */
  private void identify(
      StructureNode node, PdfIndirectReference reference, PdfDictionary dictionary) {
    if (node.role().equals(PdfName.NOTE)) {
      String id = "not" + (identified.size() + 1);
      dictionary.put(PdfName.ID, Roles.text(id));
      identified.put(id, reference);
    }
  }

  private PdfObject kid(StructureNode.Kid kid, PdfIndirectReference parent) throws IOException {
    return switch (kid) {
      case StructureNode.Child child -> write(child.node(), parent);
      case StructureNode.Mark mark -> {
        PdfDictionary content = onPage(PdfName.MCR, mark.page());
        content.put(new PdfName("MCID"), new PdfNumber(mark.number()));
        yield content;
      }
      case StructureNode.Annotation annotation -> {
        PdfDictionary content = onPage(PdfName.OBJR, annotation.page());
        content.put(PdfName.OBJ, annotation.reference());
        yield content;
      }
    };
  }

  private PdfDictionary onPage(PdfName type, int page) {
    PdfDictionary content = new PdfDictionary(type);
    content.put(PdfName.PG, writer.getPageReference(page + 1));
    return content;
  }

  /** From each piece of a page, and from each link area, back to its node. */
  private PdfObject parents() throws IOException {
    Map<Integer, PdfObject> parents = new HashMap<>();
    for (int page = 0; page < tree.marks().size(); page++) {
      PdfArray owners = new PdfArray();
      List<StructureNode> marks = tree.marks().get(page);
      marks.forEach(owner -> owners.add(references.get(owner)));
      parents.put(page, writer.addToBody(owners).getIndirectReference());
    }
    int key = writer.pageCount();
    for (StructureNode owner : tree.annotations()) {
      parents.put(key++, references.get(owner));
    }
    PdfDictionary numbers = PdfNumberTree.writeTree(parents, writer);
    return writer.addToBody(numbers).getIndirectReference();
  }
}
