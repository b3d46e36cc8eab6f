package dev.fairway.terminal.live;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.port.store.TaskSearch;
import dev.fairway.terminal.page.OpenTask;
import dev.fairway.terminal.page.View;
import dev.fairway.terminal.page.Wish;
import dev.fairway.terminal.site.Site;
import dev.fairway.terminal.site.SiteTrouble;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.overview.SearchTasks;
import dev.fairway.usecase.overview.ShowSurroundings;
import dev.fairway.usecase.overview.ShowWall;
import dev.fairway.usecase.task.ShowTask;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Reads the store in a thread of its own, so that keys work while a server does not answer. */
public final class Loader implements Runnable {

  private static final int MOST_FOUND = 200;

  private final Site site;
  private final Inbox inbox;
  private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();

  public Loader(Site site, Inbox inbox) {
    this.site = site;
    this.inbox = inbox;
  }

  /** Reads the wall, and what else is looked at. */
  void refresh(Wish topical) {
    if (topical.kind() != Wish.Kind.NOTHING) {
      wishes.add(topical);
    }
    wishes.add(Wish.of(Wish.Kind.REFRESH));
  }

  void load(Wish wish) {
    wishes.add(wish);
  }

  @Override
  public void run() {
    try {
      while (true) {
        grant(wishes.take());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException bug) {
      inbox.add(new Event.Broken(bug));
    }
  }

  private void grant(Wish wish) {
    boolean refresh = wish.kind() == Wish.Kind.REFRESH;
    try {
      inbox.add(new Event.Loaded(read(wish), refresh));
    } catch (Failure | SiteTrouble trouble) {
      String line = String.valueOf(trouble.getMessage());
      inbox.add(new Event.Loaded(view -> view.trouble(line), refresh));
    }
  }

  private Consumer<View> read(Wish wish) {
    Project project = site.project();
    return switch (wish.kind()) {
      case REFRESH -> {
        ShowWall.Wall wall = new ShowWall(project).show();
        yield view -> view.show(wall);
      }
      case OPEN -> task(project, wish.what());
      case SEARCH -> found(project, wish.what());
      default -> view -> {};
    };
  }

  private Consumer<View> task(Project project, String id) {
    Outcome<ShowTask.Detail> outcome = new ShowTask(project).show(id);
    if (!(outcome instanceof Outcome.Done<ShowTask.Detail> done)) {
      return view -> view.notice("task " + id + " is no longer there");
    }
    ShowTask.Detail detail = done.value();
    List<String> lacks = new ArrayList<>();
    for (GateEvaluation gate : detail.gates()) {
      lacks.add(site.lacks(gate));
    }
    OpenTask open =
        new OpenTask(
            detail,
            new ShowSurroundings(project).of(detail.task().task()),
            lacks,
            site.commands(detail));
    return view -> view.show(open);
  }

  private static Consumer<View> found(Project project, String words) {
    TaskSearch search =
        new TaskSearch(
            TaskQuery.all(),
            List.of(words.strip().split("\\s+")),
            List.of(),
            List.of(),
            List.of(),
            TaskSearch.Order.by(TaskSearch.Field.ID),
            0,
            MOST_FOUND);
    Outcome<SearchTasks.Found> outcome = new SearchTasks(project).search(search);
    return outcome instanceof Outcome.Done<SearchTasks.Found> done
        ? view -> view.show(words, done.value())
        : view -> {};
  }
}
