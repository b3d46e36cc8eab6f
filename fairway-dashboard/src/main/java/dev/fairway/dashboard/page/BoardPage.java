package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Values;
import dev.fairway.dashboard.template.JteboardGenerated;
import dev.fairway.dashboard.view.BoardView;
import dev.fairway.dashboard.view.Frame;
import dev.fairway.dashboard.view.Look;
import dev.fairway.port.store.Facets;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.overview.SearchTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tasks that match, a page at a time. Everything that is chosen stands in the address. */
final class BoardPage implements Page {

  @Override
  public Answer show(Visit visit) {
    BoardQuery query = new BoardQuery(visit.request().query(), visit.policy());
    Outcome<SearchTasks.Found> outcome = new SearchTasks(visit.project()).search(query.search());
    if (!(outcome instanceof Outcome.Done<SearchTasks.Found> done)) {
      return Messages.ending(visit, outcome);
    }
    Frame frame = visit.frame("Board", "board");
    BoardView view = view(query, visit.look(), done.value());
    return Visit.page(200, out -> JteboardGenerated.render(out, null, frame, view));
  }

  private static BoardView view(BoardQuery query, Look look, SearchTasks.Found found) {
    Values values = query.values();
    String board = look.board();
    long matching = found.matching();
    long from = (long) (query.page() - 1) * query.size() + 1;
    long to = from + found.tasks().size() - 1;
    long last = Math.max(1, (matching + query.size() - 1) / query.size());
    Values bare = values.without(BoardQuery.PAGE);
    BoardColumns columns = new BoardColumns(query, board);
    return new BoardView(
        query.words(),
        filters(values, found.facets()),
        chips(values, board),
        board + kept(values).query(),
        hidden(values),
        columns.columns(),
        columns.choices(),
        found.tasks(),
        matching,
        found.tasks().isEmpty() ? 0 : from,
        found.tasks().isEmpty() ? 0 : to,
        query.page() > 1 ? page(board, bare, Math.min(query.page() - 1, last)) : null,
        query.page() < last ? page(board, bare, query.page() + 1L) : null,
        board + ".csv" + bare.query(),
        board + ".json" + values.query());
  }

  private static String page(String board, Values bare, long page) {
    Values target = page == 1 ? bare : bare.with(BoardQuery.PAGE, Long.toString(page));
    return board + target.query();
  }

  /** How things look stays when filters go. */
  private static Values kept(Values values) {
    Values kept = Values.none();
    for (String name : List.of(BoardQuery.SORT, BoardQuery.SIZE, BoardQuery.COLUMN)) {
      kept = kept.with(name, values.all(name));
    }
    return kept;
  }

  private static List<BoardView.Hidden> hidden(Values values) {
    List<BoardView.Hidden> hidden = new ArrayList<>();
    for (String name : List.of(BoardQuery.SORT, BoardQuery.SIZE)) {
      String value = values.first(name);
      if (value != null) {
        hidden.add(new BoardView.Hidden(name, value));
      }
    }
    return hidden;
  }

  private static List<BoardView.Chip> chips(Values values, String board) {
    List<BoardView.Chip> chips = new ArrayList<>();
    Values bare = values.without(BoardQuery.PAGE);
    String words = values.first(BoardQuery.WORDS);
    if (words != null) {
      chips.add(new BoardView.Chip("words", words, board + bare.without(BoardQuery.WORDS).query()));
    }
    for (String name : BoardQuery.FILTERS) {
      for (String value : values.all(name)) {
        chips.add(new BoardView.Chip(name, value, board + bare.without(name, value).query()));
      }
    }
    return chips;
  }

  private static List<BoardView.Filter> filters(Values values, Facets facets) {
    List<BoardView.Filter> filters = new ArrayList<>();
    for (String name : BoardQuery.FILTERS) {
      List<String> chosen = values.all(name);
      List<BoardView.Choice> choices = new ArrayList<>();
      if (name.equals(BoardQuery.EPIC)) {
        facets
            .parents()
            .forEach(
                (id, title) ->
                    choices.add(
                        new BoardView.Choice(id, id + " " + title, 0, chosen.contains(id))));
      } else {
        facet(name, facets)
            .forEach(
                (value, count) ->
                    choices.add(new BoardView.Choice(value, value, count, chosen.contains(value))));
      }
      filters.add(new BoardView.Filter(name, label(name), choices, chosen.size()));
    }
    return filters;
  }

  private static Map<String, Long> facet(String name, Facets facets) {
    return switch (name) {
      case "status" -> facets.statuses();
      case "role" -> facets.roles();
      case "kind" -> facets.kinds();
      case "profile" -> facets.profiles();
      case "tag" -> facets.tags();
      case "risk" -> facets.riskLevels();
      case "domain" -> facets.reviewDomains();
      default -> Map.of();
    };
  }

  private static String label(String name) {
    return switch (name) {
      case "status" -> "Status";
      case "role" -> "Role";
      case "kind" -> "Kind";
      case "profile" -> "Profile";
      case "tag" -> "Tag";
      case "risk" -> "Risk";
      case "domain" -> "Review domain";
      default -> "Epic";
    };
  }
}
