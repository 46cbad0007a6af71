package se.effektrapport.wording;

import freemarker.template.TemplateModelException;

/** A function was used in a way it cannot answer; the sentence says what was expected and found. */
final class TemplateMistake extends TemplateModelException {

  private final String sentence;

  TemplateMistake(String expected, String found) {
    super("expected " + expected + ", found " + found);
    this.sentence = "väntade %s, fann %s".formatted(expected, found);
  }

  /** "väntade …, fann …", to stand after the place. */
  String sentence() {
    return sentence;
  }
}
