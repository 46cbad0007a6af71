package se.effektrapport.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.effektrapport.datafile.Mapping;

/** How the file with the questions becomes a {@link Questionnaire}. */
final class QuestionnaireReading {

  private static final String ID = "[a-z][a-z0-9_]*";

  /** Excel lets a sheet be called at most so much, and no more than this without these signs. */
  private static final String SHEET_NAME = "[^\\[\\]:*?/\\\\']{1,31}";

  /** The chapters that each utgångspunkt has a part of: what feeds them must be classified. */
  private static final List<String> PER_UTGANGSPUNKT =
      List.of("arbete", "resultat", "uppfoljning", "exempel", "hinder");

  private static final List<String> CHAPTERS =
      Stream.concat(
              PER_UTGANGSPUNKT.stream(),
              Stream.of("jamstalldhet", "barnratt", "iakttagelser", "slutsatser"))
          .toList();

  private static final int FEWEST_ROWS = 40;

  /** Excel shows at most 255 characters, of which some are for what is allowed. */
  private static final int LONGEST_HELP = 150;

  private final Mapping top;
  private final Map<String, List<Choice>> elsewhere;
  private final Set<String> seen = new HashSet<>();

  QuestionnaireReading(Mapping top, Map<String, List<Choice>> elsewhere) {
    this.top = top;
    this.elsewhere = elsewhere;
  }

  Questionnaire questionnaire() {
    Mapping activities = top.mapping("insatser");
    return new Questionnaire(
        top.text("version"),
        top.text("titel"),
        top.texts("inledning"),
        sheetNames(top.mapping("blad")),
        questions(),
        columns(activities),
        rows(activities));
  }

  private static Questionnaire.SheetNames sheetNames(Mapping at) {
    Set<String> names = new HashSet<>();
    for (String key : List.of("forsattsblad", "fragor", "insatser")) {
      String name = at.text(key);
      if (at.has(key) && !name.matches(SHEET_NAME)) {
        at.problem(key, "ett bladnamn med högst 31 tecken, utan [ ] : * ? / \\ '");
      } else if (at.has(key) && !names.add(name)) {
        at.problem(key, "ett bladnamn som inget annat blad har");
      }
    }
    return new Questionnaire.SheetNames(
        at.text("forsattsblad"), at.text("fragor"), at.text("insatser"));
  }

  private List<Question> questions() {
    List<Question> questions = top.mappings("fragor", this::question);
    if (questions.isEmpty() && top.has("fragor")) {
      top.problem("fragor", "minst en fråga");
    }
    return questions;
  }

  private Question question(Mapping at) {
    String id = id(at);
    String chapter = at.oneOf("kapitel", CHAPTERS);
    boolean classified = at.flag("klassificeras");
    if (at.has("klassificeras") && classified != PER_UTGANGSPUNKT.contains(chapter)) {
      at.problem(
          "klassificeras",
          PER_UTGANGSPUNKT.contains(chapter)
              ? "true, eftersom kapitlet " + chapter + " finns för varje utgångspunkt"
              : "false, eftersom kapitlet " + chapter + " gäller alla utgångspunkter");
    }
    return new Question(id, at.text("text"), help(at), chapter, classified);
  }

  private List<Column> columns(Mapping at) {
    seen.clear();
    Map<String, List<Choice>> lists = lists();
    Set<String> headers = new HashSet<>();
    Map<Column, Mapping> read = new LinkedHashMap<>();
    List<Column> columns =
        at.mappings(
            "kolumner",
            each -> {
              Column column = column(each, lists, headers);
              read.put(column, each);
              return column;
            });
    read.forEach((column, where) -> refuseUnknownTotal(column, read.keySet(), where));
    if (at.has("kolumner") && !seen.contains("insats")) {
      at.problem("kolumner", "en kolumn med id insats, insatsens namn", "ingen sådan");
    }
    return columns;
  }

  private Column column(Mapping at, Map<String, List<Choice>> lists, Set<String> headers) {
    Column column = new ColumnReading(at, lists, elsewhere).column(id(at));
    // The answers are read by their headers, so these must tell the columns apart.
    if (at.has("rubrik") && !headers.add(column.header())) {
      at.problem("rubrik", "en rubrik som ingen annan kolumn har");
    }
    return column;
  }

  /** Only known once all columns are read, since the total may stand after its parts. */
  private static void refuseUnknownTotal(Column part, Set<Column> columns, Mapping at) {
    if (part.partOf().isEmpty()) {
      return;
    }
    boolean known =
        columns.stream()
            .filter(column -> !column.equals(part) && column.partOf().isEmpty())
            .filter(Column::countsPersons)
            .anyMatch(column -> column.id().equals(part.partOf().get()));
    if (!known) {
      at.problem("del_av", "id för en kolumn med personer: true, som inte själv är en del");
    } else if (!part.countsPersons()) {
      at.problem("del_av", "personer: true även i den här kolumnen, när del_av anges", "det inte");
    }
  }

  private static int rows(Mapping at) {
    int rows = at.number("minst_rader");
    if (at.has("minst_rader") && (rows < FEWEST_ROWS || rows > 500)) {
      at.problem("minst_rader", "ett heltal mellan " + FEWEST_ROWS + " och 500");
    }
    return rows;
  }

  private Map<String, List<Choice>> lists() {
    Mapping at = top.mapping("val");
    Map<String, List<Choice>> lists = new HashMap<>();
    for (String name : at.keys()) {
      if (elsewhere.containsKey(name)) {
        at.problem(name, "en annan lista: " + name + " kommer från en annan fil");
      }
      Set<String> ids = new HashSet<>();
      lists.put(name, at.mappings(name, choice -> choice(choice, ids)));
    }
    return lists;
  }

  private static Choice choice(Mapping at, Set<String> ids) {
    String id = at.text("id");
    if (at.has("id") && !id.matches(ID)) {
      at.problem("id", "ett id av a–z, siffror och understreck");
    } else if (at.has("id") && !ids.add(id)) {
      at.problem("id", "ett id som inget annat val i listan har");
    }
    return new Choice(id, at.text("namn"));
  }

  private String id(Mapping at) {
    String id = at.text("id");
    if (at.has("id") && !id.matches(ID)) {
      at.problem("id", "ett id av a–z, siffror och understreck");
    } else if (at.has("id") && !seen.add(id)) {
      at.problem("id", "ett id som inte är använt tidigare");
    }
    return id;
  }

  static String help(Mapping at) {
    String help = at.text("hjalp");
    if (help.length() > LONGEST_HELP) {
      at.problem("hjalp", "högst " + LONGEST_HELP + " tecken", help.length() + " tecken");
    }
    return help;
  }

  static List<String> chapters() {
    return CHAPTERS;
  }
}
