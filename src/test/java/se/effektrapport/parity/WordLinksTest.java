package se.effektrapport.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Bookmarks, fields and what leads out of a Word file, read from the raw XML. */
class WordLinksTest {
  private static final String BODY = "word/document.xml";
  private static final Pattern SEQUENCE = Pattern.compile(" SEQ (\\w+) .*");
  private static final Pattern PAGE_OF = Pattern.compile(" (?:PAGEREF|REF) (\\w+) .*");
  private static final int LONGEST_BOOKMARK = 40;

  private static List<Element> all(Pair.Of document, String part, String name) {
    return Docx.all(document.pair().docx().xml(part), name);
  }

  private static List<String> attributes(List<Element> elements, String name) {
    return elements.stream()
        .map(it -> Docx.attribute(it, name))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void bookmarksAreOnesThatWordKeeps(Pair.Of document) {
    List<Element> bookmarks = all(document, BODY, "bookmarkStart");
    List<String> names = attributes(bookmarks, "name");
    assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    assertThat(names)
        .allMatch(name -> name.matches("[A-Za-z_]\\w*") && name.length() <= LONGEST_BOOKMARK);
    assertThat(attributes(bookmarks, "id"))
        .doesNotHaveDuplicates()
        .isEqualTo(attributes(all(document, BODY, "bookmarkEnd"), "id"));
  }

  @ParameterizedTest
  @EnumSource
  void whatPointsWithinTheFilePointsAtSomething(Pair.Of document) {
    List<String> names = attributes(all(document, BODY, "bookmarkStart"), "name");
    List<String> wanted = new ArrayList<>(attributes(all(document, BODY, "hyperlink"), "anchor"));
    wanted.addAll(attributes(all(document, "word/footnotes.xml", "hyperlink"), "anchor"));
    for (Element code : all(document, BODY, "instrText")) {
      Matcher page = PAGE_OF.matcher(code.getTextContent());
      if (page.matches()) {
        wanted.add(page.group(1));
      }
    }
    assertThat(wanted).isSubsetOf(names);
    assertThat(wanted.isEmpty()).as("a letter has no contents").isEqualTo(document.isLetter());
  }

  @ParameterizedTest
  @EnumSource
  void captionsAreCountedAsWordWouldCountThem(Pair.Of document) {
    Map<String, Integer> counts = new HashMap<>();
    for (Element paragraph : all(document, BODY, "p")) {
      List<Element> codes = Docx.all(paragraph, "instrText");
      Matcher sequence = SEQUENCE.matcher(codes.isEmpty() ? "" : codes.getFirst().getTextContent());
      if (sequence.matches()) {
        int count = counts.merge(sequence.group(1), 1, Integer::sum);
        StringBuilder words = new StringBuilder();
        Docx.all(paragraph, "t").forEach(text -> words.append(text.getTextContent()));
        assertThat(words.toString()).startsWith(sequence.group(1) + " " + count + ". ");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyNoteIsReferredToOnce(Pair.Of document) {
    List<String> notes =
        new ArrayList<>(attributes(all(document, "word/footnotes.xml", "footnote"), "id"));
    notes.removeAll(List.of("-1", "0"));
    assertThat(attributes(all(document, BODY, "footnoteReference"), "id")).isEqualTo(notes);
  }

  @ParameterizedTest
  @EnumSource
  void thePagesAreCounted(Pair.Of document) {
    List<String> codes = new ArrayList<>();
    for (String part : document.pair().docx().partsLike("word/footer\\d\\.xml")) {
      all(document, part, "instrText").forEach(code -> codes.add(code.getTextContent().strip()));
    }
    assertThat(codes).contains("PAGE", "NUMPAGES");
  }

  @ParameterizedTest
  @EnumSource
  void onlyLinksLeadOutOfTheFileAndEverythingElseIsInIt(Pair.Of document) {
    Docx docx = document.pair().docx();
    for (String part : docx.partsLike(".*\\.rels")) {
      for (Element relation : Docx.all(docx.xml(part), "Relationship")) {
        String target = Docx.attribute(relation, "Target");
        if (Docx.attribute(relation, "TargetMode").equals("External")) {
          assertThat(Docx.attribute(relation, "Type")).endsWith("/hyperlink");
          assertThat(target).matches("(https://|mailto:)\\p{ASCII}+");
        } else {
          assertThat(docx.bytes(Docx.within(part, target))).as(part + " " + target).isNotNull();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodyIsAskedAnythingOnOpening(Pair.Of document) {
    Element settings = document.pair().docx().xml("word/settings.xml");
    assertThat(Docx.children(settings))
        .extracting(Element::getLocalName)
        .doesNotContain("updateFields", "attachedTemplate", "documentProtection", "mailMerge");
    assertThat(all(document, BODY, "fldChar"))
        .allMatch(it -> Docx.attribute(it, "dirty").isEmpty());
    assertThat(document.pair().docx().partsLike(".*(vbaProject|\\.bin|activeX).*")).isEmpty();
  }
}
