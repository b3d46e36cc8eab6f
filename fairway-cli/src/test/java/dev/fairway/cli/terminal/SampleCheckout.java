package dev.fairway.cli.terminal;

import java.nio.file.Path;

/** A checkout to compare with, in the folder {@code shop} of the sample project. */
final class SampleCheckout {

  private static final String CONFIG =
      """
      [[roles]]
      name = "ui"

      [[review_routes]]
      match = "web/**"
      reviewer = "ui"
      """;

  private static final String QUEUE = "tasks:\n  - {id: S-1, title: Sell, role: ui}\n";

  private static final String REFERENCE =
      """
      {
        "format": "fairway.parity/v1",
        "row": "review-routing",
        "source": "asked by hand",
        "routes": {"web/a.txt": "ui", "b.txt": "ui"}
      }
      """;

  private static final String EXPLAINED =
      """
      # One of them is known.
      [[explained]]
      row = "review-routing"
      key = "b.txt"
      reason = "nobody looks at it"
      owner = "ops"
      until = 2099-12-31
      """;

  private SampleCheckout() {}

  static void put(Path project) {
    Path shop = project.resolve("shop");
    CliTest.write(shop.resolve(".fairway/config.toml"), CONFIG);
    CliTest.write(shop.resolve("doc/governance/Agent_Work_Queue.yaml"), QUEUE);
    CliTest.write(shop.resolve("reference/review-routing.json"), REFERENCE);
    CliTest.write(project.resolve(".fairway/parity-explained.toml"), EXPLAINED);
  }
}
