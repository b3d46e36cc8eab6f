package dev.fairway.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.site.ParityRun;
import dev.fairway.dashboard.site.Said;
import dev.fairway.dashboard.site.Site;
import dev.fairway.dashboard.site.SiteTrouble;
import dev.fairway.dashboard.site.Sites;
import dev.fairway.dashboard.testing.Client;
import dev.fairway.dashboard.testing.Harbour;
import dev.fairway.domain.task.Caller;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.lane.Grounds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {

  @TempDir private Path folder;

  /** A project that cannot be read. */
  private record Wreck(String name) implements Site {
    private static SiteTrouble trouble() {
      return new SiteTrouble(new Said("config.toml has <2> problems", "mend it"));
    }

    @Override
    public Project project() {
      throw trouble();
    }

    @Override
    public Caller caller(@Nullable String role) {
      throw trouble();
    }

    @Override
    public Optional<Grounds> grounds() {
      throw trouble();
    }

    @Override
    public Optional<ParityRun> lastParityRun() {
      throw trouble();
    }

    @Override
    public ChangeFeed changes() {
      throw trouble();
    }

    @Override
    public Said words(Outcome<?> ending) {
      throw trouble();
    }

    @Override
    public void close() {
      // nothing is open
    }
  }

  private record Two(Site one, Site other) implements Sites {
    @Override
    public boolean isMany() {
      return true;
    }

    @Override
    public List<Site> all() {
      return List.of(one, other);
    }

    @Override
    public Optional<Site> named(String name) {
      return all().stream().filter(site -> site.name().equals(name)).findFirst();
    }

    @Override
    public void close() {
      one.close();
      other.close();
    }
  }

  @Test
  void a_broken_project_does_not_keep_the_others_from_becoming_warm() throws InterruptedException {
    Harbour harbour = Harbour.filled(folder);
    try (Client client = Client.of(new Two(new Wreck("a wreck"), harbour))) {
      int before = harbour.statements();
      client.warmUp(Duration.ofMinutes(1));
      assertThat(harbour.statements() - before).isGreaterThan(50);
      assertThat(client.bugs()).isEmpty();
    }
  }

  @Test
  void a_broken_project_is_shown_as_broken_and_spoils_nothing() {
    Sites sites = new Two(Harbour.filled(folder), new Wreck("a wreck"));
    try (Client client = Client.of(sites)) {
      assertThat(client.get("/").has(200).body())
          .contains("harbour", "a wreck", "config.toml has &lt;2&gt; problems", "mend it", "broken")
          .contains("href=\"/p/a%20wreck/wall\"", "1 of 6 tasks finished");
      assertThat(client.get("/p/a%20wreck/wall").has(503).body()).contains("mend it");
      assertThat(client.get("/p/harbour/wall").has(200).body())
          .contains("Dredge the basin", "href=\"/p/harbour/task/A-1\"", "Projects</a>")
          .doesNotContain("href=\"/task/A-1\"");
      client.get("/p/nowhere/wall").has(404);
      client.get("/wall").has(404);
      assertThat(client.get("/p/harbour").has(303).headers())
          .containsEntry("location", "/p/harbour/wall");
      assertThat(client.bugs()).isEmpty();
    }
  }
}
