package se.effektrapport.job;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import javax.sql.DataSource;
import se.effektrapport.edition.ChapterText;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Look;
import se.effektrapport.edition.ShowText;
import se.effektrapport.job.MadeProposal.Outcome;
import se.effektrapport.matter.Proposal;
import se.effektrapport.round.Round;
import se.effektrapport.texts.WrittenChapter;
import se.effektrapport.wording.WordNotShown;
import se.effektrapport.wording.WordProposal;

/**
 * Makes the tjänsteutlåtande on a locked edition. Until the nämnd has decided it is made anew when
 * its texts have changed; from then on it stays as the nämnd had it.
 */
public final class MakeProposal {

  private final DataSource database;
  private final Settings settings;
  private final Stores stores;

  MakeProposal(DataSource database, Settings settings, Stores stores) {
    this.database = database;
    this.settings = settings;
    this.stores = stores;
  }

  /**
   * @param number of the edition; empty for the latest that is locked
   * @throws RefusedException if there is no such edition, or it is a draft
   * @throws RunException if a text or a template cannot be used, or the files cannot be written
   */
  public MadeProposal make(Undertaking undertaking, Optional<Integer> number, Progress progress) {
    int year = undertaking.round().year();
    try (RoundLock held = RoundLock.of(database, year)) {
      EditionRecord chosen = new ChooseEdition(stores.editions(), year).locked(number);
      return make(Run.of(settings, undertaking, progress), chosen);
    } catch (SQLException | IOException | RuntimeException failed) {
      throw failed instanceof RefusedException refused ? refused : RunException.of(failed);
    }
  }

  private MadeProposal make(Run run, EditionRecord chosen) throws IOException {
    Content content = content(run, chosen.number());
    Optional<Proposal> before = stores.proposals().latest(run.year(), chosen.number());
    Proposal found = worded(run, chosen.number(), content, before);
    boolean stays =
        before.filter(each -> chosen.decision().isPresent() || says(each, found)).isPresent();
    if (chosen.decision().isPresent()) {
      remarkOnDecided(run, chosen, before, found);
    } else {
      WordNotShown.in(forTheNamnd(content), content.figures()).forEach(run::remark);
    }
    ProposalFolder folder = new ProposalFolder(run, chosen.number());
    Outcome outcome = stays ? folder.putBack(before.orElseThrow()) : add(found, folder);
    SortedMap<String, String> files =
        stores.proposals().latest(run.year(), chosen.number()).orElseThrow().files();
    return new MadeProposal(
        chosen.number(),
        decided(run.year(), chosen),
        outcome,
        folder.path(),
        List.copyOf(files.keySet()),
        WordProposal.notWritten(content),
        run.remarks());
  }

  private static void remarkOnDecided(
      Run run, EditionRecord chosen, Optional<Proposal> before, Proposal found) {
    String namnd = run.undertaking().round().decider().committee().name();
    if (before.isEmpty()) {
      run.remark(
          "%s har redan beslutat om utgåva %d. Det här tjänsteutlåtandet har nämnden inte haft framför sig."
              .formatted(namnd, chosen.number()));
    } else if (!says(before.get(), found)) {
      run.remark(
          "%s har redan beslutat om utgåva %d. Tjänsteutlåtandet är kvar som det var, fast texterna eller mallarna till det har ändrats sedan dess."
              .formatted(namnd, chosen.number()));
    }
  }

  private static List<ChapterText> forTheNamnd(Content content) {
    return content.texts().stream()
        .filter(each -> WrittenChapter.isForTheNamnd(each.chapter()))
        .toList();
  }

  /** Once the nämnd has decided, on this edition or a later one, there is nothing left to do. */
  private Optional<EditionRecord> decided(int year, EditionRecord chosen) {
    return stores.editions().history(year).stream()
        .filter(each -> each.number() >= chosen.number() && each.decision().isPresent())
        .findFirst();
  }

  /**
   * Kept first and then put in place: a run that was cut short between leaves files to put back.
   */
  private Outcome add(Proposal found, ProposalFolder folder) throws IOException {
    Proposal rendered = found.with(folder.render(found));
    stores.proposals().add(rendered);
    folder.swapIn();
    return Outcome.MADE;
  }

  private static boolean says(Proposal one, Proposal other) {
    return one.says(other.markup(), other.agenda(), other.look());
  }

  /** With the texts for the nämnd as they lie there now, protected as those of the report are. */
  private Content content(Run run, int number) {
    Edition edition = stores.editions().edition(run.year(), number).orElseThrow();
    List<WrittenChapter> texts =
        run.chapters().stream()
            .filter(each -> WrittenChapter.isForTheNamnd(each.chapter()))
            .toList();
    ShowText showText = new ShowText(run.protectText(), run.releases(stores.decisions()));
    return edition.content().withTextsForTheNamnd(showText.chapters(texts));
  }

  /** Another day alone is no reason to make it anew: what says the same keeps its day. */
  private Proposal worded(Run run, int number, Content content, Optional<Proposal> before)
      throws IOException {
    if (before.isPresent()) {
      Proposal again = worded(run, number, content, before.get().made(), before.get().revision());
      if (says(before.get(), again)) {
        return again;
      }
    }
    LocalDateTime now = LocalDateTime.now(settings.clock());
    return worded(run, number, content, now, before.map(Proposal::revision).orElse(0) + 1);
  }

  private Proposal worded(Run run, int number, Content content, LocalDateTime at, int revision)
      throws IOException {
    WordProposal words = new WordProposal(settings.templates());
    Round round = run.undertaking().round();
    LocalDate day = at.toLocalDate();
    Look look = LookFolder.readForLetters(settings.templates());
    return new Proposal(
        run.year(),
        number,
        revision,
        at,
        words.word(content, round, day),
        words.wordAgenda(content, round, day),
        look,
        new java.util.TreeMap<>());
  }
}
