package se.effektrapport.intake;

/**
 * The columns that are read for what they mean and not only as their kind; and the choices of them
 * that mean something here.
 */
final class ColumnIds {

  static final String NAME = "insats";
  static final String PILLAR = "utgangspunkt";
  static final String AREA = "delomrade";
  static final String AGE_FROM = "alder_fran";
  static final String AGE_TO = "alder_till";
  static final String STATUS = "status";
  static final String ENDED = "avslutad";
  static final String EFFECT = "effekt";
  static final String CERTAINTY = "effekt_sakerhet";
  static final String TOO_EARLY = "for_tidigt";
  static final String RESULT = "resultat";
  static final String FOLLOW_UP = "uppfoljning";
  static final String BASIS = "underlag";

  private ColumnIds() {}
}
