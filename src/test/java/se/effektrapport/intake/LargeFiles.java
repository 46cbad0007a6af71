package se.effektrapport.intake;

import static se.effektrapport.intake.HostileFiles.ACCEPTED;
import static se.effektrapport.intake.HostileFiles.ACTIVITIES;
import static se.effektrapport.intake.HostileFiles.BOOK;
import static se.effektrapport.intake.HostileFiles.DAMAGED;
import static se.effektrapport.intake.HostileFiles.QUESTIONS;
import static se.effektrapport.intake.HostileFiles.STRINGS;
import static se.effektrapport.intake.HostileFiles.STYLES;
import static se.effektrapport.intake.HostileFiles.TOO_LARGE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Much of what an honest workbook has some of, up to what is too much. */
final class LargeFiles {

  private final HostileFiles files;

  LargeFiles(HostileFiles files) {
    this.files = files;
  }

  void add() {
    files.add(
        "tiotusen-blad",
        ACCEPTED,
        z ->
            z.insert(
                BOOK,
                "</sheets>",
                Zips.times(10_000, "<sheet name='B' sheetId='9' r:id='rId1'/>")));
    files.add(
        "stor-stiltabell",
        TOO_LARGE,
        z -> z.insert(STYLES, "</cellXfs>", Zips.times(5_000_000, "<xf numFmtId='14'/>")));
    files.add(
        "talformat",
        TOO_LARGE,
        z ->
            z.change(STYLES, xml -> xml.replaceFirst("<cellXfs[^>]*>", "$0<numFmt/>"))
                .insert(
                    STYLES,
                    "</cellXfs>",
                    out -> {
                      for (int i = 0; i < 2_000_000; i++) {
                        out.write(
                            ("<numFmt numFmtId='" + i + "' formatCode='yyyy'/>")
                                .getBytes(StandardCharsets.UTF_8));
                      }
                    }));
    files.add(
        "strangar-20-miljoner-tecken",
        TOO_LARGE,
        z ->
            z.insert(
                STRINGS,
                "</sst>",
                Zips.times(21_000, "<si><t>" + "å".repeat(1_000) + "</t></si>")));
    files.add(
        "strangar-tomma",
        TOO_LARGE,
        z -> z.insert(STRINGS, "</sst>", Zips.times(10_000_000, "<si/>")));
    files.add(
        "strang-som-bara-finns",
        DAMAGED,
        z ->
            z.insert(
                QUESTIONS,
                "</sheetData>",
                Zips.times(1, "<row r='9999'><c r='A9999' t='s'><v>2147483647</v></c></row>")));
    files.add(
        "strang-en-och-samma",
        TOO_LARGE,
        z ->
            z.change(
                    STRINGS,
                    xml ->
                        xml.replaceFirst(
                            "<si>.*?</si>", "<si><t>" + "x".repeat(900_000) + "</t></si>"))
                .insert(
                    QUESTIONS,
                    "</sheetData>",
                    out -> rows(out, 5_000, 150_000, "<c t='s'><v>0</v></c>")));
    files.add(
        "miljon-kolumner",
        TOO_LARGE,
        z ->
            z.insert(
                QUESTIONS,
                "</sheetData>",
                out -> {
                  out.write("<row r='9999'>".getBytes(StandardCharsets.UTF_8));
                  Zips.times(1_000_000, "<c><v>1</v></c>").write(out);
                  out.write("</row>".getBytes(StandardCharsets.UTF_8));
                }));
    files.add(
        "celler-nara-gransen",
        ACCEPTED,
        z ->
            z.insert(
                QUESTIONS, "</sheetData>", out -> rows(out, 1_000, 95_000, "<c><v>1</v></c>")));
    files.add(
        "insatser-nara-gransen",
        ACCEPTED,
        z ->
            z.insert(
                ACTIVITIES, "</sheetData>", out -> rows(out, 1_000, 95_000, "<c><v>1</v></c>")));
    files.add(
        "svar-utan-fraga",
        ACCEPTED,
        z ->
            z.insert(
                QUESTIONS,
                "</sheetData>",
                out -> rows(out, 1_000, 24_000, "<c><v>1</v></c>".repeat(4))));
    files.add(
        "rubriker-om-och-om-igen",
        ACCEPTED,
        z ->
            z.insert(
                QUESTIONS,
                "</sheetData>",
                out ->
                    rows(
                        out,
                        1_000,
                        45_000,
                        "<c t='str'><v>Fråga</v></c><c t='str'><v>Svar</v></c>")));
    files.add(
        "rubriker-pa-insatser",
        ACCEPTED,
        z ->
            z.insert(
                ACTIVITIES,
                "</sheetData>",
                out ->
                    rows(
                        out,
                        1_000,
                        45_000,
                        "<c t='str'><v>Fråga</v></c><c t='str'><v>Svar</v></c>")));
    files.add(
        "miljon-tomma-rader",
        ACCEPTED,
        z -> z.insert(ACTIVITIES, "</sheetData>", out -> rows(out, 1_000, 1_047_000, "")));
    for (int rows : new int[] {100_000, 200_000}) {
      files.add(
          "tomma-celler-" + rows,
          ACCEPTED,
          z -> z.insert(ACTIVITIES, "</sheetData>", out -> empty(out, 1_000, rows)));
    }
  }

  private static void rows(OutputStream out, int first, int count, String cells)
      throws IOException {
    for (int row = first; row < first + count; row++) {
      out.write(
          ("<row r='" + row + "' s='3' customFormat='1'>" + cells + "</row>")
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  /** As Excel writes cells that have a border and nothing in them. */
  private static void empty(OutputStream out, int first, int count) throws IOException {
    for (int row = first; row < first + count; row++) {
      StringBuilder cells = new StringBuilder();
      for (int column = 0; column < 28; column++) {
        String letters =
            column < 26 ? "" + (char) ('A' + column) : "A" + (char) ('A' + column - 26);
        cells.append("<c r=\"").append(letters).append(row).append("\" s=\"12\"/>");
      }
      out.write(
          ("<row r=\"" + row + "\" spans=\"1:28\" s=\"12\" customFormat=\"1\">" + cells + "</row>")
              .getBytes(StandardCharsets.UTF_8));
    }
  }
}
