package dev.fairway.adapter.gpuaasyaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.source.QueueSource.QueueFile;
import org.junit.jupiter.api.Test;

/** Ten times a real store; what it costs is measured elsewhere, in a program of its own. */
class LargeQueueTest {

  private static final int TASKS = 17_470;

  @Test
  void a_queue_of_17470_tasks_is_read_whole() {
    StringBuilder yaml = new StringBuilder("version: 1\ntasks:\n");
    for (int i = 0; i < TASKS; i++) {
      yaml.append("- id: A-").append(i).append("\n  title: \"Task number ").append(i);
      yaml.append("\"\n  role: A-backend\n  notes: |\n    First line of some length.\n");
      yaml.append("    Second line.\n  depends_on:\n  - A-").append(Math.max(0, i - 1));
      yaml.append("\n  acceptance_checks: [make test, make lint]\n  priority: ").append(i % 7);
      yaml.append("\n  completed_at: 2025-11-03T12:00:00Z\n  extra_").append(i % 2).append(": x\n");
    }
    QueueFile queue = Written.yaml(yaml.toString()).queue("extra_0");

    assertThat(queue.records()).hasSize(TASKS);
    assertThat(queue.problems()).hasSize(TASKS / 2);
    assertThat(queue.records().get(TASKS - 1).position().line()).isEqualTo(3 + (TASKS - 1) * 12);
  }
}
