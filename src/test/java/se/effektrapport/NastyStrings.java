package se.effektrapport;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody might write to make a reader of it do something: one list for all formats. The
 * signs that no Office file may hold stand as Excel writes them, {@code _x0000_}.
 */
public final class NastyStrings {

  private static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "</p></blockquote><img src=x onerror=alert(1)>",
          "<svg/onload=alert(1)>",
          "<a href=\"javascript:alert(1)\">klicka</a>",
          "[klicka](javascript:alert(1)) ![bild](http://127.0.0.1:9/x.png)",
          "\" onmouseover=\"alert(1)",
          "<style>@import url(http://127.0.0.1:9/x.css)</style>",
          "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;",
          "]]> <![CDATA[ a ]]> <!-- b -->",
          "&#x0; &#xD800; &amp;lt; &nbsp;",
          "<?xml-stylesheet href=\"http://127.0.0.1:9/\"?>",
          "</w:t></w:r><w:r><w:instrText>DDEAUTO</w:instrText></w:r>");

  private static final List<String> TEMPLATES =
      List.of(
          "${7*7} #{7*7} ${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "<#include \"/etc/passwd\"> <#assign x=1> <@m.citat []/>",
          "[[tal:insatser]] [[tal:finns.inte]]",
          "${jndi:ldap://127.0.0.1:9/a} {{7*7}} %{7*7} <%= 7*7 %>");

  private static final List<String> FORMULAS =
      List.of(
          "=cmd|' /C calc'!A0",
          "=HYPERLINK(\"http://127.0.0.1:9/?\"&A1;\"Klicka\")",
          "=WEBSERVICE(\"http://127.0.0.1:9/\")",
          "+1+1",
          "-2+3",
          "@SUM(A1:A9)",
          "_x0009_=1+1",
          "_x000D_=1+1",
          "\uFF1D1+1",
          "'=1+1",
          "{=1+1}",
          "DDE(\"cmd\";\"/C calc\";\"x\")");

  private static final List<String> FIELD_CODES =
      List.of(
          "{ HYPERLINK \"http://127.0.0.1:9/\" }",
          "{ INCLUDETEXT \"/etc/passwd\" }",
          "{ DDEAUTO cmd.exe \"/k calc\" }",
          "_x0013_ INCLUDEPICTURE \"http://127.0.0.1:9/\" _x0015_",
          "MERGEFIELD namn \\* MERGEFORMAT");

  private static final List<String> SIGNS =
      List.of(
          "bak\u202Efram \u2066in\u2069 \u200Bnoll\uFEFF",
          "_x0000_ _x0007_ _x001B_[31m _xFFFE_ _xD800_",
          "_x005F_ _x005F_x0041_ _x0041_",
          "👩\u200D👩\u200D👧\u200D👦 🏳\uFE0F\u200D🌈",
          "Z" + "\u0300\u0316\u0327".repeat(30) + "algo",
          "ord".repeat(300),
          "\u2028rad\u2029stycke\u0085nästa");

  private static final List<String> PROGRAMS =
      List.of(
          "../../../etc/passwd ..\\..\\windows\\system32",
          "CON PRN AUX NUL",
          "%PDF-1.7 1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj",
          ") Tj ET Q /JS (",
          "\"}],\"siffror\":[{\"id\":\"",
          "\\u0022 \\\" \\",
          "a\",\"b;c\td",
          "'; drop table submission; --",
          "rubrik_x000D__x000A_Bcc: alla@example.se_x000D__x000A__x000D_text",
          "%0d%0aBcc: alla@example.se",
          "%s %n %d {} $1 \\1");

  private NastyStrings() {}

  /** Each of them. */
  public static List<String> all() {
    return Stream.of(MARKUP, TEMPLATES, FORMULAS, FIELD_CODES, SIGNS, PROGRAMS)
        .flatMap(List::stream)
        .toList();
  }

  /** The one with this number, counted round and round. */
  public static String at(int number) {
    return all().get(Math.floorMod(number, all().size()));
  }

  /** So many of them from this number on, a paragraph each. */
  public static String paragraphs(int from, int count) {
    return String.join(
        "\n\n", IntStream.range(from, from + count).mapToObj(NastyStrings::at).toList());
  }
}
