package se.effektrapport.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds other ways the parts could be in which one of them is larger, or smaller: alone, against
 * another part of its insats or of its group, or against both crosswise, so that the sums of the
 * insatser and of the groups stay as they are.
 */
final class FindMoves {

  private static final List<Integer> NONE = List.of();

  private final Board board;
  private final Part part;
  private final int sign;

  /**
   * @param part the one that shall change
   * @param sign 1 if it shall be larger, -1 if smaller
   */
  FindMoves(Board board, Part part, int sign) {
    this.board = board;
    this.part = part;
    this.sign = sign;
  }

  Stream<Move> moves() {
    return choices(part.row(), part.group()).stream()
        .filter(here -> here.contains(board.place(part)))
        .flatMap(here -> Stream.of(alone(here), within(here), among(here)).flatMap(each -> each));
  }

  private Stream<Move> alone(List<Integer> here) {
    return Stream.of(move(here, NONE, NONE, NONE));
  }

  /** Against another group of the insats, and then crosswise with every other insats. */
  private Stream<Move> within(List<Integer> here) {
    return board.rows().get(part.row()).keySet().stream()
        .filter(group -> !group.equals(part.group()))
        .flatMap(
            group ->
                choices(part.row(), group).stream()
                    .flatMap(
                        beside ->
                            Stream.concat(
                                Stream.of(move(here, beside, NONE, NONE)),
                                crosswise(here, beside, group))));
  }

  private Stream<Move> crosswise(List<Integer> here, List<Integer> beside, String group) {
    return otherRows()
        .flatMap(
            row ->
                choices(row, part.group()).stream()
                    .flatMap(
                        below ->
                            choices(row, group).stream()
                                .map(across -> move(here, beside, below, across))));
  }

  /** Against the same group of every other insats. */
  private Stream<Move> among(List<Integer> here) {
    return otherRows()
        .flatMap(row -> choices(row, part.group()).stream())
        .map(below -> move(here, NONE, below, NONE));
  }

  private Stream<String> otherRows() {
    return board.rows().keySet().stream().filter(row -> !row.equals(part.row()));
  }

  /**
   * The parts of an insats in a group: each alone, and where answers differ all of them at once.
   */
  private List<List<Integer>> choices(String row, String group) {
    List<Integer> parts = board.rows().get(row).getOrDefault(group, List.of());
    List<List<Integer>> choices = new ArrayList<>();
    parts.forEach(each -> choices.add(List.of(each)));
    if (parts.size() > 1) {
      choices.add(parts);
    }
    return choices;
  }

  private Move move(
      List<Integer> here, List<Integer> beside, List<Integer> below, List<Integer> across) {
    int size = here.size() + beside.size() + below.size() + across.size();
    Move move = new Move(new int[size], new int[size]);
    int at = fill(move, 0, here, sign);
    at = fill(move, at, beside, -sign);
    at = fill(move, at, below, -sign);
    fill(move, at, across, sign);
    return move;
  }

  private static int fill(Move move, int from, List<Integer> places, int sign) {
    int at = from;
    for (int place : places) {
      move.parts()[at] = place;
      move.signs()[at] = sign;
      at++;
    }
    return at;
  }
}
