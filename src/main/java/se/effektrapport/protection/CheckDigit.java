package se.effektrapport.protection;

/** The check digit of Swedish identity numbers: Luhn's sum over ten digits. */
final class CheckDigit {

  private CheckDigit() {}

  static boolean isRight(String tenDigits) {
    int sum = 0;
    for (int i = 0; i < tenDigits.length(); i++) {
      int weighted = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += weighted / 10 + weighted % 10;
    }
    return sum % 10 == 0;
  }
}
