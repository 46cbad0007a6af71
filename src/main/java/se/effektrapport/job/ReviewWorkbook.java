package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import se.effektrapport.ownerfile.OwnerOnly;
import se.effektrapport.review.Review;
import se.effektrapport.review.WriteReview;
import se.effektrapport.review.WrittenReviews;

/**
 * Keeps granskning.xlsx up to date. One that a person has changed, or has open, is left alone, and
 * the new one gets a number; once nobody holds the first name it is used again.
 */
final class ReviewWorkbook {

  private static final String STEM = "granskning";

  private final int year;
  private final Path folder;
  private final WrittenReviews written;

  ReviewWorkbook(int year, Path folder, WrittenReviews written) {
    this.year = year;
    this.folder = folder;
    this.written = written;
  }

  /** Writes it, unless one that was made from the same stands there: making it takes a second. */
  void write(Review review) throws IOException {
    String madeFrom = new Sha256().add(WhatCounts.version()).add(WriteReview.digest(review)).hex();
    write(madeFrom, () -> WriteReview.bytes(review));
  }

  /**
   * Writes these bytes under the first name that is free to use, unless they stand there.
   *
   * @param madeFrom a digest of what they are made from
   */
  void write(String madeFrom, Supplier<byte[]> made) throws IOException {
    Files.createDirectories(folder);
    int number = standing(madeFrom).orElse(0);
    if (number == 0) {
      number = put(made.get(), madeFrom);
    }
    removeOursAfter(number);
  }

  /** The number of ours, if it is made from this and everything before it is held by somebody. */
  private OptionalInt standing(String madeFrom) throws IOException {
    int number = 1;
    while (!stands(name(number), madeFrom)) {
      if (!isThere(name(number)) || !isHeld(name(number))) {
        return OptionalInt.empty();
      }
      number++;
    }
    return OptionalInt.of(number);
  }

  private boolean stands(String name, String madeFrom) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) && written.wroteOf(year, name, Sha256.of(file), madeFrom);
  }

  private int put(byte[] bytes, String madeFrom) throws IOException {
    int number = 1;
    while (!put(name(number), bytes, madeFrom)) {
      number++;
    }
    return number;
  }

  /** What a person should know of workbooks that were left alone, a sentence each. */
  List<String> remarks() throws IOException {
    int ours = 0;
    for (int number : numbers()) {
      ours = isOurs(name(number)) ? number : ours;
    }
    List<String> remarks = new ArrayList<>();
    for (int number : numbers()) {
      if (number < ours && isHeld(name(number))) {
        remarks.add(remark(name(number), name(ours)));
      }
    }
    return remarks;
  }

  private String remark(String held, String instead) throws IOException {
    return "%s är %s och har lämnats orörd. Den nya heter %s."
        .formatted(
            held,
            isOurs(held) ? "öppen i ett annat program" : "ändrad sedan programmet skrev den",
            instead);
  }

  private boolean put(String name, byte[] bytes, String madeFrom) throws IOException {
    String sha256 = Sha256.of(bytes);
    Path file = folder.resolve(name);
    if (Files.isRegularFile(file) && Sha256.of(file).equals(sha256)) {
      written.writes(year, name, sha256, madeFrom);
      return true;
    }
    if (isThere(name) && isHeld(name)) {
      return false;
    }
    written.writes(year, name, sha256, madeFrom);
    return replace(file, bytes);
  }

  /** Where an open file cannot be replaced, that is how we learn that it is open. */
  private boolean replace(Path file, byte[] bytes) throws IOException {
    boolean wasThere = Files.exists(file);
    Path fresh = folder.resolve("." + STEM + ".ny");
    OwnerOnly.write(fresh, bytes);
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (FileSystemException open) {
      Files.deleteIfExists(fresh);
      if (wasThere) {
        return false;
      }
      throw open;
    }
  }

  /** An earlier one of ours under a higher number would be taken for a later one. */
  private void removeOursAfter(int number) throws IOException {
    for (int each : numbers()) {
      if (each > number && !isHeld(name(each))) {
        Files.delete(folder.resolve(name(each)));
      }
    }
  }

  /** Whether somebody has changed the file or has it open. */
  private boolean isHeld(String name) throws IOException {
    return !isOurs(name) || isOpen(name);
  }

  private boolean isOurs(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) && written.wrote(year, name, Sha256.of(file));
  }

  /** Excel and LibreOffice each put a file of their own beside the one that is open. */
  private boolean isOpen(String name) {
    return isThere("~$" + name) || isThere(".~lock." + name + "#");
  }

  private boolean isThere(String name) {
    return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** The numbers of the workbooks that lie here, in order; the first has none in its name. */
  private List<Integer> numbers() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(STEM + "(-[1-9]\\d{0,5})?\\.xlsx"))
          .map(name -> name.replaceAll("\\D", ""))
          .map(digits -> digits.isEmpty() ? 1 : Integer.parseInt(digits))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static String name(int number) {
    return number == 1 ? STEM + ".xlsx" : "%s-%d.xlsx".formatted(STEM, number);
  }
}
