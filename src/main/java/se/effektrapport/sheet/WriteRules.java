package se.effektrapport.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationType;

/**
 * The rules of a sheet as Excel's data validation. Written without POI's own classes, which know no
 * rule that only prompts.
 */
final class WriteRules {

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private WriteRules() {}

  static void write(List<Draft.Rule> rules, CTWorksheet sheet) {
    if (rules.isEmpty()) {
      return;
    }
    CTDataValidations validations = sheet.addNewDataValidations();
    rules.forEach(rule -> write(rule, validations.addNewDataValidation()));
    validations.setCount(rules.size());
  }

  private static void write(Draft.Rule rule, CTDataValidation validation) {
    validation.setSqref(List.of(rule.range()));
    validation.setAllowBlank(true);
    validation.setShowInputMessage(true);
    validation.setPromptTitle(rule.title());
    validation.setPrompt(rule.prompt());
    limit(rule.limit(), validation);
    if (!(rule.limit() instanceof Draft.Limit.Anything)) {
      validation.setShowErrorMessage(true);
      validation.setErrorTitle(rule.title());
      validation.setError(rule.refusal());
    }
  }

  private static void limit(Draft.Limit limit, CTDataValidation validation) {
    switch (limit) {
      case Draft.Limit.Anything anything -> {}
      case Draft.Limit.ListedIn list -> {
        validation.setType(STDataValidationType.LIST);
        validation.setFormula1(list.reference());
      }
      case Draft.Limit.WholeNumber number -> {
        validation.setType(STDataValidationType.WHOLE);
        validation.setFormula1(Long.toString(number.least()));
        validation.setFormula2(Long.toString(number.most()));
      }
      case Draft.Limit.DayWithin days -> {
        validation.setType(STDataValidationType.DATE);
        validation.setFormula1(serial(days.earliest()));
        validation.setFormula2(serial(days.latest()));
      }
    }
  }

  private static String serial(LocalDate day) {
    return Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day));
  }
}
