package se.effektrapport.round;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.effektrapport.datafile.Mapping;
import se.effektrapport.datafile.Problem;

/** How the register's file becomes an {@link Organisation}. */
class RegisterReading {

  /** A body as written, with the place its mistakes are told at. */
  private record Entry(
      Mapping at, String code, Optional<LocalDate> from, Optional<LocalDate> until) {

    static Entry read(Mapping at) {
      return new Entry(at, at.text("kod"), at.optionalDate("fran"), at.optionalDate("till"));
    }

    /** A day that could not be read has been told already. */
    boolean endIsReadable() {
      return until.isPresent() || !at.has("till");
    }

    List<String> predecessors() {
      return at.optionalTexts("foregangare");
    }
  }

  private final Map<String, Entry> byCode = new HashMap<>();

  private RegisterReading() {}

  static Organisation organisation(Mapping top) {
    List<Entry> entries = top.mappings("organ").stream().map(Entry::read).toList();
    RegisterReading reading = new RegisterReading();
    entries.forEach(entry -> reading.byCode.putIfAbsent(entry.code(), entry));
    refuseRepeated(entries, "kod", Entry::code);
    refuseRepeated(entries, "slug", entry -> entry.at().text("slug"));
    entries.forEach(RegisterReading::checkForm);
    entries.forEach(reading::checkPredecessors);
    return new Organisation(entries.stream().map(RegisterReading::administration).toList());
  }

  private static void refuseRepeated(
      List<Entry> entries, String key, Function<Entry, String> value) {
    Set<String> seen = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.at().has(key) && !seen.add(value.apply(entry))) {
        entry.at().problem(key, "en " + key + " som ingen annan har");
      }
    }
  }

  private static void checkForm(Entry entry) {
    refuseUnless(entry, "kod", Administration.CODE, "tre stora bokstäver");
    refuseUnless(entry, "slug", Administration.SLUG, "små bokstäver a–z och bindestreck");
    if (entry.at().has("brevlada") && !Mailbox.isOne(entry.at().text("brevlada"))) {
      entry.at().problem("brevlada", "en e-postadress");
    }
    if (entry.from().isPresent()
        && entry.until().isPresent()
        && entry.until().get().isBefore(entry.from().get())) {
      entry.at().problem("till", "en dag efter " + entry.from().get());
    }
  }

  private static void refuseUnless(Entry entry, String key, String form, String expected) {
    // What is not there at all is told by the reading of the key.
    if (entry.at().has(key) && !entry.at().text(key).matches(form)) {
      entry.at().problem(key, expected);
    }
  }

  private void checkPredecessors(Entry entry) {
    for (String code : entry.predecessors()) {
      Entry predecessor = byCode.get(code);
      if (predecessor == null) {
        entry.at().problem("foregangare", "koden för en nämnd i filen", Problem.quoted(code));
      } else if (entry.from().isEmpty()) {
        entry.at().problem("foregangare", "ett datum i fran när det finns föregångare", "inget");
      } else if (predecessor.endIsReadable()
          && !predecessor.until().equals(entry.from().map(day -> day.minusDays(1)))) {
        predecessor
            .at()
            .problem(
                "till",
                entry.from().get().minusDays(1) + ", dagen innan " + entry.code() + " tog över",
                predecessor.until().map(Object::toString).orElse("inget slutdatum"));
      }
    }
  }

  private static Administration administration(Entry entry) {
    Mapping at = entry.at();
    return new Administration(
        entry.code(),
        at.text("slug"),
        kind(at.oneOf("slag", kinds())),
        at.text("forvaltning"),
        at.text("forvaltning_genitiv"),
        at.text("kortnamn"),
        new Committee(at.text("namnd"), at.text("namnd_genitiv"), at.text("brevlada")),
        entry.from(),
        entry.until(),
        entry.predecessors());
  }

  static List<String> kinds() {
    return Arrays.stream(Administration.Kind.values()).map(Administration.Kind::id).toList();
  }

  static Administration.Kind kind(String id) {
    return Administration.Kind.values()[kinds().indexOf(id)];
  }
}
