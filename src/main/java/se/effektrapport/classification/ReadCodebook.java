package se.effektrapport.classification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.effektrapport.datafile.Mapping;
import se.effektrapport.datafile.YamlFile;

/** Reads a code book, or refuses it with all its mistakes. */
final class ReadCodebook {
  private final Set<String> ids = new HashSet<>();
  private final CollectTerms terms;

  private ReadCodebook(Mapping top) {
    terms = new CollectTerms(top.mapping("vikter"));
  }

  static Codebook from(Path file) {
    return YamlFile.parse(file, top -> new ReadCodebook(top).codebook(top, hash(file)));
  }

  private Codebook codebook(Mapping top, String hash) {
    String version = top.text("version");
    List<Utgangspunkt> utgangspunkter = top.mappings("utgangspunkter", this::utgangspunkt);
    if (utgangspunkter.isEmpty()) {
      top.problem("utgangspunkter", "minst en utgångspunkt", "ingen");
    }
    Utgangspunkt other = other(top.mapping("ovrigt"));
    terms.withoutVotes(top, "sager_inget");
    List<String> all =
        Stream.concat(utgangspunkter.stream(), Stream.of(other)).map(Utgangspunkt::id).toList();
    return new Codebook(
        version,
        hash,
        utgangspunkter,
        other,
        new Terms(terms.terms(), terms.within(), precedence(top, all)));
  }

  private Utgangspunkt utgangspunkt(Mapping at) {
    String id = id(at);
    terms.of(at, id);
    return new Utgangspunkt(
        id, at.text("namn"), at.mappings("delomraden", part -> delomrade(part, id)));
  }

  private Delomrade delomrade(Mapping at, String utgangspunkt) {
    String id = id(at);
    terms.of(at, utgangspunkt, id);
    return new Delomrade(id, at.text("namn"));
  }

  private Utgangspunkt other(Mapping at) {
    String id = id(at);
    terms.of(at, id);
    return new Utgangspunkt(id, at.text("namn"), List.of());
  }

  private String id(Mapping at) {
    String id = at.text("id");
    if (!id.isEmpty() && !id.matches("[A-ZÅÄÖ][A-ZÅÄÖ0-9]*")) {
      at.problem("id", "en beteckning som C eller C3");
    }
    if (!ids.add(id)) {
      at.problem("id", "en beteckning som inte redan används");
    }
    return id;
  }

  /** Every utgångspunkt once; delområden may be named besides. */
  private List<String> precedence(Mapping top, List<String> utgangspunkter) {
    List<String> precedence = top.texts("foretrade");
    boolean complete = precedence.containsAll(utgangspunkter);
    boolean known = ids.containsAll(precedence);
    boolean once = Set.copyOf(precedence).size() == precedence.size();
    if (!complete || !known || !once) {
      top.problem(
          "foretrade",
          "var och en av " + String.join(", ", utgangspunkter) + ", och kanske delområden, en gång",
          String.join(", ", precedence));
    }
    return precedence;
  }

  private static String hash(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
