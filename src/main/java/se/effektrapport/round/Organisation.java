package se.effektrapport.round;

import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.effektrapport.datafile.YamlFile;

/** The register of förvaltningar and nämnder, those that have been merged as well. */
public final class Organisation {

  private final List<Administration> administrations;

  Organisation(List<Administration> administrations) {
    this.administrations = administrations.stream().sorted(swedishOrder()).toList();
  }

  /**
   * Reads the register.
   *
   * @throws se.effektrapport.datafile.DataFileException with every mistake in it
   */
  public static Organisation read(Path file) {
    return YamlFile.parse(file, RegisterReading::organisation);
  }

  /** By kind, then by short name with Å, Ä and Ö last; so are all lists we give. */
  private static Comparator<Administration> swedishOrder() {
    Collator collator = Collator.getInstance(Locale.of("sv", "SE"));
    return Comparator.comparing(Administration::kind)
        .thenComparing(Administration::shortName, collator)
        .thenComparing(Administration::code);
  }

  public List<Administration> all() {
    return administrations;
  }

  public List<Administration> validOn(LocalDate day) {
    return administrations.stream().filter(each -> each.validOn(day)).toList();
  }

  public Optional<Administration> byCode(String code) {
    return administrations.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** Those that took over the area of an administration when it ended; none if it goes on. */
  public List<Administration> successors(String code) {
    return administrations.stream().filter(each -> each.predecessors().contains(code)).toList();
  }

  /**
   * Those that an administration answers for on a day: itself, and those whose areas came to it.
   */
  public List<Administration> answeredForBy(Administration successor, LocalDate day) {
    return administrations.stream()
        .filter(each -> successorOn(each.code(), day).filter(successor::equals).isPresent())
        .toList();
  }

  /**
   * Who answers on a later day for what an administration did: itself, or the one that its area
   * went to. Empty if it has no such successor or more than one.
   */
  public Optional<Administration> successorOn(String code, LocalDate day) {
    Optional<Administration> itself = byCode(code).filter(each -> each.validOn(day));
    List<Administration> successors = successors(code);
    return itself.isPresent() || successors.size() != 1
        ? itself
        : successorOn(successors.getFirst().code(), day);
  }
}
