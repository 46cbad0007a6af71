package se.effektrapport.officefile;

import java.util.ArrayList;
import java.util.List;

/** How the parts of an Office file name each other. */
public final class PartName {

  private PartName() {}

  /** The part that says what this one points at: "word/_rels/document.xml.rels". */
  public static String ofRelations(String part) {
    return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
  }

  /** The part that this one means by a target such as "../media/image1.png". */
  public static String resolve(String part, String target) {
    List<String> steps = new ArrayList<>();
    for (String step : (target.startsWith("/") ? target : folder(part) + target).split("/")) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }
}
