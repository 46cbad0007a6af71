package se.effektrapport.questionnaire;

/** What the form says about a column, around the words of {@link Column#allowed()}. */
record ColumnTexts(Column column) {

  /** The row above the headers; a list shows itself what can be chosen. */
  String help() {
    String help = column.required() ? column.help() + " Måste fyllas i." : column.help();
    return switch (column.kind()) {
      case Kind.Number number -> help + expected();
      case Kind.Day day -> help + expected();
      case Kind.FromList list -> help;
      case Kind.ShortText text -> help;
      case Kind.RunningText text -> help;
    };
  }

  /** What shows while a cell of the column is chosen. */
  String prompt() {
    return switch (column.kind()) {
      case Kind.FromList list -> column.help() + expected();
      case Kind.Number number -> help();
      case Kind.Day day -> help();
      case Kind.ShortText text -> help();
      case Kind.RunningText text -> help();
    };
  }

  /** What shows when something else was written. */
  String refusal() {
    return expected().strip() + " Lämna rutan tom om ni inte vet.";
  }

  private String expected() {
    return " Här väntas " + column.allowed() + ".";
  }
}
