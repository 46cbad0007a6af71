package se.effektrapport.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.FreezeContent;
import se.effektrapport.edition.Head;
import se.effektrapport.figures.CountFigures;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.PersonCounts;
import se.effektrapport.protection.SampleProtection;
import se.effektrapport.protection.SmallNumbers;
import se.effektrapport.protection.Told;
import se.effektrapport.protection.WithholdCounts;
import se.effektrapport.protection.Withholding;
import se.effektrapport.round.Round.Thresholds;

/** Freezes editions of any answers as runs do, one after another; people hold all of them. */
final class Freezing {

  private final List<Told> told = new ArrayList<>();
  private final List<Content> editions = new ArrayList<>();

  void freeze(Material material) {
    int year = material.round().year();
    int number = 1 + (int) editions.stream().filter(each -> each.head().round() == year).count();
    Thresholds limits = material.round().thresholds();
    Withholding withholding =
        WithholdCounts.of(
            new SmallNumbers(limits.smallCount(), limits.percentBase()),
            PersonCounts.of(material),
            told);
    editions.add(
        new FreezeContent(SampleProtection.protectText(), withholding)
            .freeze(
                Head.ofDraft(material.round(), number, LocalDate.of(year, 10, 19)),
                material,
                new CountFigures(withholding).count(material),
                List.of(),
                List.of()));
    told.addAll(withholding.told());
  }

  List<Content> editions() {
    return editions;
  }
}
