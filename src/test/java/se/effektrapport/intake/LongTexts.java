package se.effektrapport.intake;

import static se.effektrapport.intake.HostileFiles.ACCEPTED;
import static se.effektrapport.intake.HostileFiles.ACTIVITIES;
import static se.effektrapport.intake.HostileFiles.QUESTIONS;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;

/** Texts that make a regular expression or a normaliser work, in cells of every kind. */
final class LongTexts {

  private static final String DATE = "P5";

  private final HostileFiles files;

  LongTexts(HostileFiles files) {
    this.files = files;
  }

  void add() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("blanka", "a" + " ".repeat(900_000) + "b");
    texts.put("siffror", "1".repeat(900_000));
    texts.put("tusental", "1" + " 000".repeat(200_000));
    texts.put("kommatecken", "1," + "0".repeat(900_000) + "x");
    texts.put("streck", "-".repeat(900_000) + "x");
    texts.put("kolon", " :".repeat(400_000) + "x");
    texts.put("accenter", "e" + "\u0301\u0323".repeat(450_000));
    texts.put("radbrytningar", "_x000D_".repeat(120_000));
    texts.put("tomma-rader", " \n".repeat(400_000));
    texts.put("punkter", "• \n- ".repeat(180_000));
    texts.put("halva-tecken", "_xD83D_".repeat(120_000));
    texts.put("datum", "2021-08-16".repeat(80_000));
    texts.forEach(
        (name, text) -> {
          String inline = "<is><t xml:space='preserve'>" + text + "</t></is></c>";
          files.add(
              "text-" + name + "-fraga",
              ACCEPTED,
              z -> z.change(QUESTIONS, xml -> filled(xml, "D4", inline)));
          for (String cell : new String[] {"A5", "H5", DATE}) {
            files.add(
                "text-" + name + "-" + cell,
                ACCEPTED,
                z -> z.change(ACTIVITIES, xml -> filled(xml, cell, inline)));
          }
        });
  }

  private static String filled(String xml, String cell, String content) {
    return xml.replaceFirst(
        "<c r=\"" + cell + "\"( s=\"\\d+\")?([^>]*/>|.*?</c>)",
        "<c r=\"" + cell + "\" t=\"inlineStr\">" + Matcher.quoteReplacement(content));
  }
}
