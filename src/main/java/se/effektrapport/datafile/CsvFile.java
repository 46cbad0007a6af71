package se.effektrapport.datafile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a CSV file, row by row, or refuses it with all its mistakes. */
public final class CsvFile {

  private CsvFile() {}

  /**
   * Lets {@code reader} make a value of every row that is not empty. The columns may stand in any
   * order, parted by semicolons, commas or tabs; their names are those of {@code header}.
   *
   * @throws DataFileException with every mistake
   */
  public static <T> List<T> parse(Path file, List<String> header, Function<Row, T> reader) {
    Problems problems = new Problems(file);
    List<CsvRecord> records = records(Text.read(file, problems), header, problems);
    List<String> columns = columns(records, header, problems);
    List<T> values = new ArrayList<>();
    for (CsvRecord each : records.subList(1, records.size())) {
      Row row = new Row(each, columns, problems);
      if (!row.isEmpty()) {
        row.read(reader).ifPresent(values::add);
      }
    }
    problems.refuseIfAny();
    return List.copyOf(values);
  }

  private static List<CsvRecord> records(String text, List<String> header, Problems problems) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader(text)) {
      reader.forEach(records::add);
    } catch (CsvParseException e) {
      throw problems.refusal(
          records.isEmpty() ? 1 : (int) records.getLast().getStartingLineNumber() + 1,
          "citattecken i par",
          "ett som inte avslutas");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (records.isEmpty()) {
      throw problems.refusal(1, "rubrikerna " + Form.listed(header, "och"), "en tom fil");
    }
    return records;
  }

  private static CsvReader<CsvRecord> reader(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char separator = first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  private static List<String> columns(
      List<CsvRecord> records, List<String> header, Problems problems) {
    CsvRecord first = records.getFirst();
    List<String> columns = first.getFields().stream().map(Text::tidy).toList();
    List<String> named = columns.stream().filter(name -> !name.isEmpty()).sorted().toList();
    if (!named.equals(header.stream().sorted().toList())) {
      throw problems.refusal(
          (int) first.getStartingLineNumber(),
          "rubrikerna " + Form.listed(header, "och"),
          Problem.quoted(String.join("; ", columns)));
    }
    return columns;
  }

  /** A row, whose mistakes become {@link Problem}s and are stood in for. */
  public static final class Row {

    private final CsvRecord fields;
    private final List<String> columns;
    private final Problems problems;

    private Row(CsvRecord fields, List<String> columns, Problems problems) {
      this.fields = fields;
      this.columns = columns;
      this.problems = problems;
    }

    public String text(String column) {
      return required(column, Form.TEXT);
    }

    public Optional<String> optionalText(String column) {
      return Optional.of(written(column)).filter(text -> !text.isEmpty());
    }

    /** As it stands, sign for sign, for what is counted in it. */
    public String verbatim(String column) {
      return raw(column);
    }

    public int number(String column) {
      return required(column, Form.NUMBER);
    }

    public LocalDate date(String column) {
      return required(column, Form.DATE);
    }

    public String oneOf(String column, List<String> choices) {
      return required(column, Form.oneOf(choices));
    }

    /** The line the row begins on. */
    public int line() {
      return (int) fields.getStartingLineNumber();
    }

    /** Adds a mistake that only the caller can see, in a column. */
    public void problem(String column, String expected) {
      problem(column, expected, Problem.quoted(written(column)));
    }

    /** Adds a mistake that only the caller can see; {@code found} stands as it is. */
    public void problem(String column, String expected, String found) {
      problems.add(line(), expected + " under " + column, found);
    }

    private <T> T required(String column, Form<T> form) {
      Optional<T> value = form.reading().apply(written(column));
      if (value.isEmpty()) {
        problem(column, form.expected());
      }
      return value.orElse(form.standIn());
    }

    private <T> Optional<T> read(Function<Row, T> reader) {
      return problems.unlessMistaken(
          () -> {
            refuseSurplus();
            return reader.apply(this);
          });
    }

    private void refuseSurplus() {
      for (int i = 0; i < fields.getFieldCount(); i++) {
        boolean named = i < columns.size() && !columns.get(i).isEmpty();
        if (!named && !fields.getField(i).isBlank()) {
          problems.add(
              line(),
              "ett värde för varje rubrik",
              Problem.quoted(fields.getField(i)) + " därtill");
        }
      }
    }

    private boolean isEmpty() {
      return fields.getFields().stream().allMatch(String::isBlank);
    }

    private String written(String column) {
      return Text.tidy(raw(column));
    }

    private String raw(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("no column " + column + " was asked for");
      }
      return at < fields.getFieldCount() ? fields.getField(at) : "";
    }
  }
}
