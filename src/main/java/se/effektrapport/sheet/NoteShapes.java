package se.effektrapport.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The drawing that shows comments. Worked on as text: its XML may be none, since Excel writes the
 * captions of buttons into it as it once wrote HTML.
 */
final class NoteShapes {

  private static final Pattern SHAPE = Pattern.compile("<((?:\\w{1,20}:)?shape)\\s[^>]*+>");
  private static final Pattern ROW = Pattern.compile("<(?:\\w{1,20}:)?Row>\\s*+([0-9]{1,7})\\s*+<");
  private static final Pattern COLUMN =
      Pattern.compile("<(?:\\w{1,20}:)?Column>\\s*+([0-9]{1,7})\\s*+<");
  private static final Pattern ID = Pattern.compile("_x0000_s([0-9]{1,9})(?![0-9])");

  private static final Pattern BLOCK = Pattern.compile("idmap\\b[^>]*?\\bdata=\"([0-9]{1,5})");

  private static final int IDS_IN_A_BLOCK = 1_024;
  private static final int WIDTH = 300;
  private static final int LETTERS_IN_A_LINE = 48;
  private static final int LINE = 16;

  private static final List<String> DECLARED =
      List.of(
          "xmlns:v=\"urn:schemas-microsoft-com:vml\"",
          "xmlns:o=\"urn:schemas-microsoft-com:office:office\"",
          "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"");
  private static final String NAMESPACES = " " + String.join(" ", DECLARED);
  private static final String TYPE =
      "<v:shapetype%s id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
          + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
          + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
  private static final String NOTE =
      "<v:shape%s id=\"_x0000_s%d\" type=\"#_x0000_t202\" style=\"position:absolute;"
          + "margin-left:60pt;margin-top:2pt;width:%dpt;height:%dpt;z-index:%d;visibility:hidden\""
          + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
          + "<v:shadow color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
          + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div>"
          + "</v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
          + "<x:Anchor>%s</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row>"
          + "<x:Column>%d</x:Column></x:ClientData></v:shape>";

  private final SheetScan sheet;

  NoteShapes(SheetScan sheet) {
    this.sheet = sheet;
  }

  /** A drawing of its own; each sheet of the workbook numbers its shapes from another block. */
  String drawing(int block, SortedMap<Address, String> notes) {
    StringBuilder blocks = new StringBuilder().append(block);
    for (int more = 1; more <= notes.size() / (IDS_IN_A_BLOCK - 1); more++) {
      blocks.append(',').append(block + more);
    }
    return "<xml"
        + NAMESPACES
        + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\""
        + blocks
        + "\"/></o:shapelayout>"
        + TYPE.formatted("")
        + shapes(block * IDS_IN_A_BLOCK + 1, notes, "")
        + "</xml>";
  }

  /** The drawing without the shapes of some cells and with those of our notes. */
  String drawing(String original, Set<String> removed, SortedMap<Address, String> notes)
      throws Refusal {
    String left = without(original, removed);
    int end = left.lastIndexOf("</");
    if (end < 0) {
      throw Refusal.damaged();
    }
    String namespaces = DECLARED.stream().allMatch(left::contains) ? "" : NAMESPACES;
    String type = left.contains("\"_x0000_t202\"") ? "" : TYPE.formatted(namespaces);
    String ours = notes.isEmpty() ? "" : type + shapes(lastId(left) + 1, notes, namespaces);
    return left.substring(0, end) + ours + left.substring(end);
  }

  private static int lastId(String drawing) {
    Matcher block = BLOCK.matcher(drawing);
    int last = IDS_IN_A_BLOCK * (block.find() ? Integer.parseInt(block.group(1)) : 1);
    for (Matcher id = ID.matcher(drawing); id.find(); ) {
      last = Math.max(last, Integer.parseInt(id.group(1)));
    }
    return last;
  }

  private static String without(String original, Set<String> removed) {
    StringBuilder left = new StringBuilder();
    int kept = 0;
    Matcher shape = SHAPE.matcher(original);
    while (shape.find(kept)) {
      int end = end(original, shape);
      boolean goes = removed.contains(cell(original.substring(shape.start(), end)));
      left.append(original, kept, goes ? shape.start() : end);
      kept = end;
    }
    return left.append(original.substring(kept)).toString();
  }

  private static int end(String original, Matcher shape) {
    if (shape.group().endsWith("/>")) {
      return shape.end();
    }
    String close = "</" + shape.group(1) + ">";
    int end = original.indexOf(close, shape.end());
    return end < 0 ? original.length() : end + close.length();
  }

  /** The cell whose comment a shape shows; empty for buttons and the like. */
  private static String cell(String shape) {
    Matcher row = ROW.matcher(shape);
    Matcher column = COLUMN.matcher(shape);
    boolean isNote = shape.contains("\"Note\"") || shape.contains("'Note'");
    return isNote && row.find() && column.find()
        ? ReadSheet.letters(Integer.parseInt(column.group(1)) + 1)
            + (Integer.parseInt(row.group(1)) + 1)
        : "";
  }

  private String shapes(int firstId, Map<Address, String> notes, String namespaces) {
    StringBuilder shapes = new StringBuilder();
    int id = firstId;
    for (Map.Entry<Address, String> note : notes.entrySet()) {
      Address cell = note.getKey();
      int height = height(NoteText.of(note.getValue()));
      shapes.append(
          NOTE.formatted(
              namespaces,
              id,
              WIDTH * 3 / 4,
              height * 3 / 4,
              id - firstId + 1,
              anchor(cell, height),
              cell.row() - 1,
              cell.column() - 1));
      id++;
    }
    return shapes.toString();
  }

  private static int height(String text) {
    int lines = text.lines().mapToInt(line -> 1 + line.length() / LETTERS_IN_A_LINE).sum();
    return 16 + Math.min(lines, 40) * LINE;
  }

  /** From beside the cell, in columns and rows counted from 0 and pixels within them. */
  private String anchor(Address cell, int height) {
    int left = Math.min(cell.column() + 1, 16_380);
    int top = Math.max(cell.row() - 1, 1);
    int right = left;
    double across = 12 + WIDTH;
    while (across > sheet.width(right) && right < 16_383) {
      across -= sheet.width(right++);
    }
    int bottom = top;
    double down = 4.0 + height;
    while (down > sheet.height(bottom) && bottom < 1_048_575) {
      down -= sheet.height(bottom++);
    }
    return "%d, 12, %d, 4, %d, %d, %d, %d"
        .formatted(left - 1, top - 1, right - 1, (int) across, bottom - 1, (int) down);
  }
}
