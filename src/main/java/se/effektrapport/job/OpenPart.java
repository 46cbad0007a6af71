package se.effektrapport.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;
import se.effektrapport.intake.FileDigest;
import se.effektrapport.matter.Proposal;
import se.effektrapport.matter.Proposals;
import se.effektrapport.verification.LetterFolder;
import se.effektrapport.verification.Verification;

/**
 * The files of the archive copy that anybody may read. Only what the program has published is among
 * them, known by its bytes, and the extract of the minutes: a folder is never taken whole, since
 * people may have put something in it.
 */
final class OpenPart {

  static final String PROPOSAL = "tjansteutlatande";
  static final String DISTRIBUTION = "distribution";

  private static final Pattern LETTER =
      Pattern.compile(
          DISTRIBUTION + "/utgava-\\d{1,6}/[a-z0-9-]+/((missiv|utdrag)-[a-z0-9-]+\\.(pdf|docx))");

  private static final Pattern MINUTES =
      Pattern.compile(
          DISTRIBUTION + "/utgava-\\d{1,6}/[a-z0-9-]+/" + Pattern.quote(MinutesExcerpt.NAME));

  private final Run run;
  private final Editions editions;
  private final Proposals proposals;
  private final Map<String, LetterFolder> parcels = new TreeMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  private OpenPart(Run run, Editions editions, Proposals proposals) {
    this.run = run;
    this.editions = editions;
    this.proposals = proposals;
  }

  static OpenPart of(Run run, Stores stores) throws IOException {
    Editions editions = stores.editions();
    OpenPart part = new OpenPart(run, editions, stores.proposals());
    for (EditionRecord each : editions.history(run.year())) {
      part.add(editions.edition(run.year(), each.number()).orElseThrow());
      new LettersBeside(run, each.number(), stores)
          .parcels(Map.of(), new Verification())
          .forEach(parcel -> part.parcels.put(parcel.name() + "/", parcel));
    }
    part.proposals();
    part.letters();
    part.minutes();
    return part;
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** What is not among them though it could be expected, a sentence each. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  private void add(Edition edition) {
    new KeptEditions(editions)
        .files(edition)
        .forEach(
            (path, sha256) ->
                pieces.add(
                    new Piece(path, run.output().path().resolve(path), Optional.of(sha256))));
  }

  /** The folder of a nämnd that a file lies in, if the database knows of it. */
  private Optional<LetterFolder> parcelOf(Piece piece) {
    String name = piece.name();
    return Optional.ofNullable(parcels.get(name.substring(0, name.lastIndexOf('/') + 1)));
  }

  private void proposals() throws IOException {
    boolean any = false;
    for (EditionRecord each : editions.history(run.year())) {
      Optional<Proposal> proposal = proposals.latest(run.year(), each.number());
      if (proposal.isPresent()) {
        any = true;
        proposal(proposal.get());
      }
    }
    if (!any) {
      remarks.add("Inget tjänsteutlåtande är gjort med programmet, så det är inte med.");
    }
  }

  /** As the nämnd had it: what somebody has written in since may be internal. */
  private void proposal(Proposal proposal) throws IOException {
    String folder = PROPOSAL + "/" + OutputFolder.edition(proposal.edition()) + "/";
    for (Map.Entry<String, String> each : proposal.files().entrySet()) {
      String name = folder + each.getKey();
      Path file = run.output().path().resolve(name);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Sha256.of(file).equals(each.getValue())) {
        pieces.add(new Piece(name, file, Optional.of(each.getValue())));
      } else {
        remarks.add(
            "%s saknas eller är ändrad sedan den skrevs, så den är inte med. Kör tjansteutlatande --ar %d --utgava %d och arkivera sedan."
                .formatted(name, run.year(), proposal.edition()));
      }
    }
  }

  /** The letters to each nämnd; the report that goes with them is among the editions. */
  private void letters() throws IOException {
    int before = pieces.size();
    for (Piece each : Piece.all(run.output().path().resolve(DISTRIBUTION), DISTRIBUTION)) {
      if (LETTER.matcher(each.name()).matches()) {
        letter(each);
      }
    }
    for (LetterFolder each : parcels.values()) {
      if (each.manifest().isPresent() && !Files.isDirectory(each.path())) {
        remarks.add(
            "Mappen %s saknas, så missivet och utdragen i den är inte med. Kör distribuera igen och arkivera sedan."
                .formatted(each.name()));
      }
    }
    if (pieces.size() == before) {
      remarks.add("Rapporten är inte överlämnad med programmet, så inga missiv är med.");
    }
  }

  private void letter(Piece letter) throws IOException {
    String sha256 = Sha256.of(letter.file());
    if (isAsHandedOver(letter, sha256)) {
      pieces.add(new Piece(letter.name(), letter.file(), Optional.of(sha256)));
    } else {
      remarks.add(
          "%s är ändrad sedan den skrevs, så den är inte med. Kör distribuera igen och arkivera sedan."
              .formatted(letter.name()));
    }
  }

  /** Known by its manifest, which the database knows. */
  private boolean isAsHandedOver(Piece piece, String sha256) throws IOException {
    Path manifest = piece.file().resolveSibling(Manifest.NAME);
    return Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)
        && parcelOf(piece)
            .flatMap(LetterFolder::manifest)
            .filter(FileDigest.of(manifest)::equals)
            .isPresent()
        && Files.readString(manifest, StandardCharsets.ISO_8859_1).contains(sha256);
  }

  /** That of an earlier decision lies only with what the nämnder got then: one of each is taken. */
  private void minutes() throws IOException {
    MinutesExcerpt minutes = new MinutesExcerpt(run.undertaking().folder().path());
    minutes.remark().ifPresent(remarks::add);
    Set<String> there = new HashSet<>();
    Optional<Path> latest = minutes.file();
    if (latest.isPresent()) {
      pieces.add(new Piece(MinutesExcerpt.NAME, latest.get()));
      there.add(Sha256.of(latest.get()));
    }
    for (Piece each : Piece.all(run.output().path().resolve(DISTRIBUTION), DISTRIBUTION)) {
      if (MINUTES.matcher(each.name()).matches()) {
        String sha256 = Sha256.of(each.file());
        if (isAsHandedOver(each, sha256) && there.add(sha256)) {
          pieces.add(new Piece(each.name(), each.file(), Optional.of(sha256)));
        }
      }
    }
  }
}
