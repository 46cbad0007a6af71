package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import se.effektrapport.job.MadeProposal.Outcome;
import se.effektrapport.matter.Proposal;

/**
 * The files of a proposal: output/2022/tjansteutlatande/utgava-1. Others there, such as one that is
 * signed, are people's own.
 */
final class ProposalFolder {

  private static final String AGENDA = "ingress.txt";

  private final Settings settings;
  private final String name;
  private final SwapFolder folder;

  ProposalFolder(Run run, int edition) {
    this.settings = run.settings();
    this.name = "tjansteutlatande-%d-utgava-%d".formatted(run.year(), edition);
    this.folder =
        new SwapFolder(
            run.output().path().resolve("tjansteutlatande").resolve(OutputFolder.edition(edition)),
            Set.of(name + ".pdf", name + ".docx", AGENDA)::contains);
  }

  Path path() {
    return folder.target();
  }

  /** Renders into a folder beside; returns the hash of each file by its name. */
  SortedMap<String, String> render(Proposal proposal) throws IOException {
    Path fresh = folder.fresh();
    try (LookFolder look = LookFolder.ofLetters(proposal.look(), settings.templates())) {
      new WriteLetter(look.path()).write(proposal.markup(), fresh, name);
    }
    Files.writeString(fresh.resolve(AGENDA), proposal.agenda());
    return folder.hashes(fresh);
  }

  void swapIn() throws IOException {
    folder.swapIn();
  }

  /** Sees to it that its files stand as they were made. */
  Outcome putBack(Proposal proposal) throws IOException {
    folder.repair();
    if (Files.isDirectory(folder.target())
        && folder.hashes(folder.target()).equals(proposal.files())) {
      folder.discard();
      return Outcome.UNCHANGED;
    }
    if (!render(proposal).equals(proposal.files())) {
      folder.discard();
      throw new RunException(
          "Filerna till tjänsteutlåtandet i %s saknas eller är ändrade. Programmet har ändrats sedan de skrevs och kan inte göra dem likadana igen. Hämta dem där ärendet är arkiverat."
              .formatted(folder.target()));
    }
    folder.swapIn();
    return Outcome.PUT_BACK;
  }
}
