package se.effektrapport.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a text written in Word as report markup; what the report has no form for is refused. */
final class ReadWord {

  /** A page number is how the author's pages look, and so is a margin without words. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\W*+(?:sida|sid|s|page)?\\W*+\\d*+\\W*+(?:av|of)?\\W*+\\d*+\\W*+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** As for a text in Markdown. */
  private static final int LONGEST = 1_000_000;

  private final String file;
  private final Problems problems = new Problems();

  ReadWord(String file) {
    this.file = file;
  }

  /** The markup, of use only if there are no problems. */
  String markup(Path path, Problems all) {
    try {
      return markup(WordFile.open(path));
    } catch (Refusal refusal) {
      problems.add(file, refusal.expected(), refusal.found());
      return "";
    } finally {
      all.addAll(file, problems);
    }
  }

  private String markup(WordFile word) throws Refusal {
    WordText text = WordText.of(word);
    word.margins().forEach(this::checkMargin);
    word.document().children().stream()
        .filter(each -> !each.is("w:body") && !each.is("w:background"))
        .forEach(each -> Strange.refuse(each, new Spot(file, problems)));
    List<Block> blocks = new ReadBlocks(text, file, problems).read(word.document().child("w:body"));
    if (text.fields().isOpen()) {
      problems.add(file, "fält som tar slut", "ett fält utan slut");
    }
    String markup = new WriteBlocks(blocks).markup();
    if (markup.length() > LONGEST) {
      throw Refusal.tooLarge();
    }
    return markup;
  }

  private void checkMargin(Element margin) {
    String words =
        margin
            .all()
            .filter(each -> each.is("w:t"))
            .map(Element::text)
            .collect(Collectors.joining(" "))
            .strip();
    if (!PAGE_NUMBER.matcher(words).matches()) {
      boolean head = margin.is("w:hdr");
      problems.add(
          file + (head ? ", sidhuvudet" : ", sidfoten"),
          (head ? "ett sidhuvud" : "en sidfot") + " utan annat än sidnummer",
          Problems.quoted(words));
    }
  }
}
