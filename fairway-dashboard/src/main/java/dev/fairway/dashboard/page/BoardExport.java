package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.port.store.TaskSearch;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.overview.SearchTasks;
import dev.fairway.usecase.task.TaskCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The board for programs: everything that matches as CSV, or a page of it as JSON. */
final class BoardExport {

  /** More tasks than this are not exported at once; the command line has no limit. */
  private static final int MOST = 20_000;

  private BoardExport() {}

  static Answer csv(Visit visit) {
    BoardQuery query = new BoardQuery(visit.request().query(), visit.policy());
    Outcome<SearchTasks.Found> outcome =
        new SearchTasks(visit.project()).search(query.search(0, MOST));
    if (!(outcome instanceof Outcome.Done<SearchTasks.Found> done)) {
      return Messages.ending(visit, outcome);
    }
    Csv csv = new Csv();
    csv.row(new ArrayList<>(fields(null).keySet()));
    for (TaskCard card : done.value().tasks()) {
      csv.row(new ArrayList<>(fields(card).values()));
    }
    return Answer.of("text/csv; charset=utf-8", csv.toString())
        .with("Content-Disposition", "attachment; filename=\"tasks.csv\"")
        .with("Cache-Control", "no-store");
  }

  static Answer json(Visit visit) {
    BoardQuery query = new BoardQuery(visit.request().query(), visit.policy());
    Outcome<SearchTasks.Found> outcome = new SearchTasks(visit.project()).search(query.search());
    if (!(outcome instanceof Outcome.Done<SearchTasks.Found> done)) {
      String message = visit.site().words(outcome).message();
      String body = "{\"schema\":\"fairway.error/v1\",\"message\":" + JsonText.of(message) + "}\n";
      Answer answer = Answer.of("application/json", body);
      return new Answer(
          Messages.status(outcome),
          answer.type(),
          answer.body(),
          Map.of("Cache-Control", "no-store"));
    }
    TaskSearch search = query.search();
    StringBuilder json = new StringBuilder("{\"schema\":\"fairway.board/v1\"");
    json.append(",\"matching\":").append(done.value().matching());
    json.append(",\"offset\":").append(search.offset());
    json.append(",\"limit\":").append(search.limit()).append(",\"tasks\":[");
    String separator = "";
    for (TaskCard card : done.value().tasks()) {
      json.append(separator);
      separator = ",";
      JsonText.object(json, fields(card));
    }
    return Answer.of("application/json", json.append("]}\n").toString())
        .with("Cache-Control", "no-store");
  }

  /** The fields of a row by name; of no row, only the names are of use. */
  private static Map<String, @Nullable Object> fields(@Nullable TaskCard card) {
    Task task = card == null ? null : card.task();
    TaskDefinition definition = task == null ? null : task.definition();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", task == null ? null : task.id());
    fields.put("title", definition == null ? null : definition.title());
    fields.put("status", task == null ? null : task.status());
    fields.put("ready", card == null ? null : card.ready());
    fields.put("role", definition == null ? null : definition.role());
    fields.put("kind", definition == null ? null : definition.kind());
    fields.put("priority", definition == null ? null : definition.priority());
    fields.put("sequence", definition == null ? null : definition.sequence());
    fields.put("parent_id", definition == null ? null : definition.parentId());
    fields.put("profile", definition == null ? null : definition.profile());
    fields.put("risk_level", definition == null ? null : definition.riskLevel());
    fields.put("tags", definition == null ? null : definition.tags());
    fields.put("review_domains", definition == null ? null : definition.reviewDomains());
    fields.put("review_status", card == null ? null : card.reviewStatus().word());
    fields.put("owner", task == null ? null : task.state().owner());
    fields.put("claimant", task == null ? null : holder(task));
    fields.put("branch", task == null ? null : task.state().branch());
    fields.put("commit", task == null ? null : task.state().commit());
    fields.put("completed_at", task == null ? null : time(task.state().completedAt()));
    fields.put("created_at", task == null ? null : time(task.createdAt()));
    fields.put("updated_at", task == null ? null : time(task.updatedAt()));
    return fields;
  }

  private static @Nullable String holder(Task task) {
    return task.state().claim() == null ? null : task.state().claim().holder().name();
  }

  private static @Nullable String time(@Nullable Instant at) {
    return at == null ? null : Timestamps.text(at);
  }

  /** What a cell or an array of a list's entries is made of. */
  static List<String> entries(List<?> list) {
    return list.stream().map(String::valueOf).toList();
  }
}
