package se.effektrapport.texts;

/** A place in a text as its author finds it, where something may be refused. */
record Spot(String name, Problems problems) {

  void refuse(String expected, String found) {
    problems.add(name, expected, found);
  }

  Spot in(String part) {
    return new Spot(name + ", " + part, problems);
  }
}
